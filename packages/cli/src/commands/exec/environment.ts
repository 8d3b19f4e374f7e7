import type { Persona, RunningServer } from "@parley/server";
import { CommandError } from "../../errors.ts";

type Place = Pick<RunningServer, "url" | "controlToken" | "personas">;

/**
 * What tells a program where the server is and who it is there.
 *
 * @param as - Whose token is the main one; the first of the seed unless given.
 * @throws CommandError when the seed has nobody of that name.
 */
export async function environmentOf({ url, controlToken, personas }: Place, as: string | undefined): Promise<Record<string, string>> {
  const everybody = await personas();
  const main = as === undefined ? everybody[0] : everybody.find(({ name }) => name === as);
  if (as !== undefined && !main)
    throw new CommandError(`the seed has nobody called ${as}; there are: ${everybody.map(({ name }) => name).join(", ") || "none"}`, 2);
  return {
    PARLEY_URL: url,
    HYDRA_SERVICE_URL: `${url}/v1`,
    U2C_SERVICE_URL: `${url}/u2c/api/v1`,
    PARLEY_CONTROL_TOKEN: controlToken,
    ...(main && { WEBEX_ACCESS_TOKEN: main.accessToken }),
    ...Object.fromEntries(everybody.map((persona) => [variableOf(persona), persona.accessToken])),
  };
}

/** `PARLEY_TOKEN_ANA` for `ana`, `PARLEY_TOKEN_HELP_BOT` for `help-bot`. */
function variableOf({ name }: Persona): string {
  return `PARLEY_TOKEN_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}
