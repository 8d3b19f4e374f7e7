import { WebSocket } from "ws";

/** A frame as it came. */
export type Frame = Record<string, unknown> & { id: string; type?: string; sequenceNumber?: number; data?: Record<string, unknown> };

/** The other end of an event socket, for tests: keeps what comes until somebody asks for it. */
export class TestSocket {
  readonly socket: WebSocket;
  /** Resolves when the socket has closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  readonly #frames: Frame[] = [];
  #waiting: ((frame: Frame) => void)[] = [];

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.closed = new Promise((resolve) => this.socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() })));
    this.socket.on("message", (data: Buffer) => this.#take(JSON.parse(data.toString()) as Frame));
  }

  static async connect(url: string): Promise<TestSocket> {
    const socket = new TestSocket(url);
    await new Promise((resolve, reject) => {
      socket.socket.once("open", resolve);
      socket.socket.once("error", reject);
    });
    return socket;
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === "string" || frame instanceof Uint8Array ? frame : JSON.stringify(frame));
  }

  authorize(token: string): void {
    this.send({ id: "a1", type: "authorization", data: { token: `Bearer ${token}` }, trackingId: "test_1" });
  }

  /** The next frame, in the order in which they came. */
  next(): Promise<Frame> {
    const frame = this.#frames.shift();
    return frame ? Promise.resolve(frame) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Everything that came before the answer to a ping that is sent now. */
  async drain(): Promise<Frame[]> {
    this.send({ id: "drain", type: "ping" });
    const frames: Frame[] = [];
    for (let frame = await this.next(); frame.type !== "pong"; frame = await this.next()) frames.push(frame);
    return frames;
  }

  close(): void {
    this.socket.close();
  }

  #take(frame: Frame): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(frame);
    else this.#frames.push(frame);
  }
}
