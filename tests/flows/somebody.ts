/** A demo person in a browser without scripts: signs in, agrees, and goes where they are sent. */
export class Somebody {
  readonly #displayName: string;
  #cookie = "";

  constructor(displayName: string) {
    this.#displayName = displayName;
  }

  /** @returns Where the application's page is that they are sent to */
  async agree(address: string): Promise<string> {
    const url = address;
    let page = await this.#open(url);
    if (page.text.includes(this.#displayName) && page.text.includes('value="be"')) {
      await this.#send(url, page.fields, { do: "be", person: this.#idIn(page.text) });
      page = await this.#open(url);
    }
    const answer = page.location ? page : await this.#send(url, page.fields, { do: "allow" });
    return answer.location ?? answer.text;
  }

  /** Types the letters that a device shows. */
  async connect(address: string, userCode: string): Promise<void> {
    let page = await this.#open(address);
    await this.#send(address, page.fields, { do: "be", person: this.#idIn(page.text) });
    page = await this.#open(address);
    const asked = await this.#send(address, page.fields, { do: "find", user_code: userCode });
    await this.#send(address, asked.fields, { do: "allow", user_code: userCode });
  }

  #idIn(page: string): string {
    return new RegExp(`value="([\\w-]+)">${this.#displayName}`).exec(page)?.[1] ?? "";
  }

  async #open(url: string) {
    return this.#read(await fetch(url, { headers: { cookie: this.#cookie }, redirect: "manual" }));
  }

  async #send(url: string, fields: Record<string, string>, more: Record<string, string>) {
    const headers = { cookie: this.#cookie, origin: new URL(url).origin };
    return this.#read(await fetch(url, { method: "POST", body: new URLSearchParams({ ...fields, ...more }), headers, redirect: "manual" }));
  }

  async #read(answer: Response) {
    const cookie = answer.headers.get("set-cookie")?.split(";")[0];
    if (cookie) this.#cookie = cookie;
    const text = await answer.text();
    const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
    const fields = Object.fromEntries(hidden.map(([, name, value]) => [name as string, value as string]));
    return { text, fields, location: answer.headers.get("location") ?? undefined };
  }
}
