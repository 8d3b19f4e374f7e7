/** Run as a process of its own: gets a token from a file that is shared, and prints it. */
import { Application } from "../../application.ts";
import { TokenManager } from "../../tokenManager.ts";
import { fileStore } from "../../tokenStore/file/node.ts";

const [path = "", baseUrl = ""] = process.argv.slice(2);
const application = new Application({ clientId: "C1", baseUrl });
const manager = new TokenManager({ store: fileStore(path), renewal: application.renewal() });
console.log(await manager.get());
await manager.close();
await application.server.close();
