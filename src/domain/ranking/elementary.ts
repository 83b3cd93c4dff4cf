/** Exponential and logarithm from exactly rounded operations only (+ - * / and sqrt): the same bits in every engine, which Math.exp and Math.log don't promise. */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

let factorial = 1;
/** 1/0!, 1/1! ... 1/13! */
const factors = Array.from({ length: 14 }, (_, n) => 1 / (factorial *= Math.max(1, n)));

const farthest = 44;
/** 2 to the power of -65; the table begins with the next one. */
let power = 2.710505431213761e-20;
const powers = Array.from({ length: 129 }, () => (power *= 2));

/** e to the power of x; x beyond -44..44 counts as that bound. Relative error below 1e-15. */
export function exp(x: number): number {
  const bounded = Math.max(-farthest, Math.min(farthest, x));
  const k = Math.round(bounded / ln2High);
  const rest = bounded - k * ln2High - k * ln2Low;
  let sum = 0;
  for (let n = 13; n >= 0; n--) sum = sum * rest + (factors[n] as number);
  return sum * (powers[k + 64] as number);
}

/** Natural logarithm of a positive number. */
export function log(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return 2 * s * sum + exponent * (ln2High + ln2Low);
}
