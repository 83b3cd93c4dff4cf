/** Beginnings of words of the first aid's topic, in any language of the program: nothing outside of that aid says them. */
export const topic =
  /(?<!\p{L})(?:surg|chirurg|operat(?:e|ion)|opér(?:er|é|ation)|tumou?r|tumeur|bones?(?!\p{L})|os(?!\p{L})|osseu|cancer|oncolog|limb|membre|amput|implant|prothès|prosthe|endoproth|biops|metasta|métasta|chemo|chimio|resect|résec|graft|greff)/iu;

/** Those of the second. */
export const gardenTopic = /(?<!\p{L})(?:gardens?(?!\p{L})|jardin)/iu;
