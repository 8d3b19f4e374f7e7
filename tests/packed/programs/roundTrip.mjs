// Ana posts, Ben's client receives it decrypted: what everybody does first, in the form in which everybody has it.
import { Webex } from "@parley/sdk";

const { ANA, BEN, BEN_EMAIL, URL: url } = process.env;
const services = { hydra: `${url}/v1`, u2c: `${url}/u2c/api/v1` };
const ana = new Webex({ token: ANA, services });
const ben = new Webex({ token: BEN, services });

const received = new Promise((resolve) => ben.messages.on("created", ({ data }) => resolve(data)));
await ben.messages.listen();
const posted = await ana.messages.create({ toPersonEmail: BEN_EMAIL, markdown: "**hello** from a tarball" });
const { id, text, html } = await received;
console.log(JSON.stringify({ isSame: id === posted.id, text, html }));
await ben.realtime.close();
