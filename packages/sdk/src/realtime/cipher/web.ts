export { decryptText } from "@parley/protocol/content";
