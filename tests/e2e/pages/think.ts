/** The time that a person takes before they press: what is tried, nothing that is waited for. */
export const thinkFor = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, time)));
