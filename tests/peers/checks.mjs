// A line a check.
let failed = 0;

/** Runs one check; what it throws is the reason. */
export async function check(name, run) {
  try {
    await run();
    console.log(`ok - ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok - ${name}: ${String(error?.message ?? error).split("\n")[0]}`);
  }
}

/** Ends the peer with the right exit code. */
export function finish() {
  process.exit(failed ? 1 : 0);
}

export function equal(actual, expected) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) {
    throw new Error(`${a} instead of ${e}`);
  }
}

/** The promise's value, or an error after so many milliseconds. */
export function within(milliseconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
