/** Exponential and logarithm from exactly rounded operations only (+ - * / and sqrt): the same bits in every engine, which Math.exp and Math.log don't promise. */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

let factorial = 1;
/** 1/0!, 1/1! ... 1/13!, the last first. */
const factors = Array.from({ length: 14 }, (_, n) => 1 / (factorial *= Math.max(1, n))).reverse();

const farthest = 44;
/** 2 to the power of -65; the table begins with the next one. */
let power = 2.710505431213761e-20;
const powers = Array.from({ length: 129 }, () => (power *= 2));

const powerOfTwo = (k: number): number => powers[k + 64] as number;

/** e to the power of x; x beyond -44..44 counts as that bound. Relative error below 1e-15. */
export function exp(x: number): number {
  const bounded = Math.max(-farthest, Math.min(farthest, x));
  const k = Math.round(bounded / ln2High);
  const rest = bounded - k * ln2High - k * ln2Low;
  let sum = 0;
  for (const factor of factors) sum = sum * rest + factor;
  return sum * powerOfTwo(k);
}

/** Steps that bring every number between 2 to the power of -63 and 63 near to one. */
const halvings = [32, 16, 8, 4, 2, 1];
/** 1/1, 1/3 ... 1/31, the last first. */
const oddParts = Array.from({ length: 16 }, (_, n) => 1 / (31 - 2 * n));

/** Natural logarithm of a number between 2 to the power of -63 and 63. */
export function log(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (const step of halvings) {
    const scale = powerOfTwo(step);
    if (mantissa >= scale) {
      mantissa /= scale;
      exponent += step;
    } else if (mantissa * scale <= 1) {
      mantissa *= scale;
      exponent -= step;
    }
  }
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (const part of oddParts) sum = sum * s * s + part;
  return 2 * s * sum + exponent * (ln2High + ln2Low);
}
