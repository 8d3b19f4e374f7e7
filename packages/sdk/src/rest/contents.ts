import type { Client } from "../core/client.ts";
import type { Download } from "./download.ts";
import type { DownloadOptions, FileInfo } from "./transfer.ts";

/** Files of messages. */
export class Contents {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Opens a file for reading. It comes while it is read; nothing holds it in memory.
   *
   * @param file - Its address, as `message.files` has it, or its id.
   * @throws NotFoundError when there is none, or the token's owner is not in its room; FileInfectedError; FileScanningError while it is
   *   scanned, unless `waitForScan`; FileUnscannableError, unless `allowUnscannable`; UntrustedHostError; CallError
   * @source documented https://developer.webex.com/docs/api/v1/messages
   * @example
   * const file = await webex.contents.get(message.files[0]);
   * console.log(file.name, (await file.bytes()).byteLength);
   */
  async get(file: string, options: DownloadOptions = {}): Promise<Download> {
    const { openDownload } = await import("./download.ts");
    return openDownload(this.#client, file, options);
  }

  /** Tells what a file is without reading it. @throws as {@link get} does */
  async head(file: string, options: DownloadOptions = {}): Promise<FileInfo> {
    const { readInfo } = await import("./download.ts");
    return readInfo(this.#client, file, options);
  }
}
