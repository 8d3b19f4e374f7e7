/** How long things are good, in seconds. `Access` and `refresh` as the cloud counts them: one second less than 14 and 90 days. */
export const lifetimes = {
  /** @source documented https://developer.webex.com/docs/getting-started */
  personal: 43_200,
  /** @source observed answers of the token endpoint */
  access: 1_209_599,
  refresh: 7_775_999,
  guest: 21_599,
  /** @source inferred RFC 6749 4.1.2 wants ten minutes at most */
  code: 300,
  device: 300,
  /** How long a browser stays signed in. */
  session: 43_200,
  idToken: 3_600,
} as const;

/** Seconds that a device waits between two questions. */
export const deviceIntervalInSeconds = 2;

/** `seconds` after a time. */
export function after(at: string, seconds: number): string {
  return new Date(Date.parse(at) + seconds * 1000).toISOString();
}
