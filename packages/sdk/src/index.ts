export { Client } from "./core/client.ts";
