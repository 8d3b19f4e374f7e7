import { type MessageEvent, Webex } from "@parley/sdk";
import type { Guests } from "@parley/sdk/auth";

/** What the page needs to chat. */
export interface Chat {
  token: string;
  roomId: string;
  /** The guest itself: what comes from others stands on the other side. */
  personId: string;
}

/** The support desk: a space for each guest, with the agents in it. */
export class Desk {
  readonly #agent: Webex;
  readonly #baseUrl: string;
  readonly #guests: Guests;
  readonly #colleagues: readonly string[];
  readonly #opening = new Map<string, Promise<Chat>>();
  /** What the guest of a space is called, by the space's id. */
  readonly #names = new Map<string, string>();
  #latest: string | undefined;

  /** @param colleagues - E-mail addresses of further agents. */
  constructor(agent: Webex, baseUrl: string, guests: Guests, colleagues: readonly string[]) {
    this.#agent = agent;
    this.#baseUrl = baseUrl;
    this.#guests = guests;
    this.#colleagues = colleagues;
  }

  /** Logs a guest in, and opens the guest's space when there is none yet. Two tabs of one customer open one. */
  async open(subject: string, name: string): Promise<Chat> {
    const before = this.#opening.get(subject)?.catch(() => undefined);
    const opening = (before ?? Promise.resolve()).then(() => this.#open(subject, name));
    this.#opening.set(subject, opening);
    try {
      return await opening;
    } finally {
      if (this.#opening.get(subject) === opening) this.#opening.delete(subject);
    }
  }

  async #open(subject: string, name: string): Promise<Chat> {
    const { access_token: token } = await this.#guests.token({ sub: subject, name });
    await using guest = new Webex({ token, baseUrl: this.#baseUrl });
    const { id: personId } = await guest.people.get("me");
    const [known] = (await guest.rooms.list({ type: "group", max: 1 })).items;
    const roomId = known?.id ?? (await this.#newSpace(personId, name));
    this.#names.set(roomId, name);
    this.#latest ??= roomId;
    return { token, roomId, personId };
  }

  async #newSpace(personId: string, name: string): Promise<string> {
    const { id: roomId } = await this.#agent.rooms.create({ title: `Support: ${name}` });
    await this.#agent.memberships.create({ roomId, personId });
    for (const personEmail of this.#colleagues) await this.#agent.memberships.create({ roomId, personEmail });
    return roomId;
  }

  /** Tells what customers say, and knows from then on whom an answer is for. */
  hear({ roomId, personId, text }: MessageEvent, agentId: string): string | undefined {
    const name = this.#names.get(roomId);
    if (name === undefined || personId === agentId) return undefined;
    this.#latest = roomId;
    return `${name}: ${text ?? "(no words)"}`;
  }

  /** Answers who spoke last. */
  async answer(text: string): Promise<void> {
    if (this.#latest === undefined) throw new Error("There is nobody to answer yet.");
    await this.#agent.messages.create({ roomId: this.#latest, text });
  }
}
