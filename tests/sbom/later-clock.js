/** Puts the clock of a program of Node 400 days and some hours ahead, for `node --import`. */
const ahead = (400 * 24 + 5) * 3_600_000;
const { Date: real } = globalThis;
const now = () => real.now() + ahead;

globalThis.Date = new Proxy(real, {
  construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [now()]),
  get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
});
