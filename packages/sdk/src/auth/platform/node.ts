export { listenForRedirect } from "../login/listen/node.ts";
export { openBrowser } from "../login/open/node.ts";
export { type FileStoreOptions, fileStore } from "../tokenStore/file/node.ts";
