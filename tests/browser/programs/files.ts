import { Webex } from "@parley/sdk";

/** What the page is given. */
export interface FilesInput {
  baseUrl: string;
  token: string;
}

/** What came of it in the page. */
export interface FilesResult {
  /** Bytes of each report while a file went up, and of how many. */
  sent: number[];
  sentOf: (number | undefined)[];
  /** How the upload ended that was aborted at its first report. */
  aborted: string;
  /** Whether what came down is what went up, over REST and encrypted. */
  isSame: boolean;
  isSameEncrypted: boolean;
  received: number[];
  /** Messages in the room afterwards. */
  messages: number;
}

const sizeBytes = 8_000_000;

/** Sends and reads files as a page does. */
async function files({ baseUrl, token }: FilesInput): Promise<FilesResult> {
  const webex = new Webex({ token, baseUrl });
  try {
    const { id: roomId } = await webex.rooms.create({ title: "From a page" });
    const bytes = new Uint8Array(sizeBytes).map((_, index) => (index * 7919) % 251);
    const file = new File([bytes], "big.bin", { type: "application/x-big" });
    const sent: number[] = [];
    const sentOf: (number | undefined)[] = [];
    const onProgress = (progress: { bytes: number; totalBytes: number | undefined }) => {
      sent.push(progress.bytes);
      sentOf.push(progress.totalBytes);
    };
    const message = await webex.messages.create({ roomId, files: [file] }, { onProgress });
    const received: number[] = [];
    const download = await webex.contents.get(message.files?.[0] ?? "", { onProgress: ({ bytes: so }) => received.push(so) });
    const isSame = same(await download.bytes(), bytes) && download.name === "big.bin";
    const posted = await webex.messages.createEncrypted({ roomId, files: [file] });
    const [shared] = (posted as { sharedFiles?: { download(): Promise<{ bytes(): Promise<Uint8Array> }> }[] }).sharedFiles ?? [];
    const isSameEncrypted = same((await (await shared?.download())?.bytes()) ?? new Uint8Array(), bytes);
    const aborting = new AbortController();
    const aborted = await webex.messages
      .create({ roomId, files: [file] }, { signal: aborting.signal, onProgress: () => aborting.abort() })
      .then(
        () => "sent",
        (error: { code?: string }) => String(error.code),
      );
    const { length } = await webex.messages.list({ roomId });
    return { sent, sentOf, aborted, isSame, isSameEncrypted, received, messages: length };
  } finally {
    await webex.close();
  }
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.byteLength === other.byteLength && one.every((byte, index) => byte === other[index]);
}

Object.assign(globalThis, { files });
