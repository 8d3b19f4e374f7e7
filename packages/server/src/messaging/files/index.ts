export { contentIdOf } from "./contents.ts";
export { fetchFile } from "./fetch.ts";
export { filesRoutes } from "./routes.ts";
export { setScan } from "./scan.ts";
export { sweepFiles } from "./store.ts";
