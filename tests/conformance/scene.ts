import type { OfficialClient } from "./officialClient.ts";
import type { World } from "./world.ts";

/** A server, and two people at it who each use an official client. */
export interface Scene {
  world: World;
  ana: OfficialClient;
  ben: OfficialClient;
}

/** Starts an official client as somebody of a world. */
export type StartClient = (world: World, name: string) => Promise<OfficialClient>;
