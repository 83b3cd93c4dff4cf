/** The first floor: the same questionnaire as one plain page, with a script of a few lines that turns its sections. */

/** @typedef {import('./plain-questionnaire.js').Section} Section */
/** @typedef {import('./plain-questionnaire.js').Asked} Asked */

const types = { one: 'radio', many: 'checkbox' };

/** @param {Asked} asked */
function field({ id, text, kind, options }) {
  if (kind === 'words')
    return `<p><label for="${id}">${text}</label><textarea id="${id}" name="${id}"></textarea></p>`;
  const inputs = options.map(
    ([value, name]) => `<label><input type="${types[kind]}" name="${id}" value="${value}"> ${name}</label>`,
  );
  return `<fieldset><legend>${text}</legend>${inputs.join('')}</fieldset>`;
}

/** @param {Section} section */
const sectionOf = ({ title, asked }, /** @type {number} */ at) =>
  `<section${at ? ' hidden' : ''}><h2>${title}</h2>${asked.map(field).join('')}</section>`;

const script = `const all=[...document.querySelectorAll('section')];let at=0;
const turn=(by)=>{all[at].hidden=true;all[at+=by].hidden=false;back.disabled=!at;next.disabled=at==all.length-1;scrollTo(0,0)};
next.onclick=()=>turn(1);back.onclick=()=>turn(-1)`;

/** @param {Section[]} sections @returns {string} the whole page. */
export const plainPage = (sections) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Questionnaire</title><link rel="icon" href="data:,">
<style>body{font:18px/1.5 sans-serif;max-width:42rem;margin:auto}label{display:block}textarea{width:100%}</style></head>
<body><h1>Questionnaire</h1><form>${sections.map(sectionOf).join('\n')}
<button type="button" id="back" disabled>Back</button> <button type="button" id="next">Next</button></form>
<script>${script}</script></body></html>`;
