import type { Persona, Seed } from "@parley/contract/control";
import { innerId } from "@parley/protocol/ids";
import type { DemoPerson } from "./authorization/index.ts";

/** Addresses of programs on this machine; their port is free. */
const localAddresses = ["/redirect", "/callback", "/"].flatMap((path) => [`http://localhost${path}`, `http://127.0.0.1${path}`]);
const scopes = ["spark:all", "spark:kms", "spark-admin:people_read", "spark-admin:organizations_read", "openid", "email", "profile"];

const serviceScopes = [
  // With it, the app has a device of its own and hears what it is told.
  "spark:all",
  "spark-admin:people_read",
  "spark-admin:people_write",
  "spark-admin:organizations_read",
  "spark-admin:licenses_read",
  "spark-compliance:messages_read",
  "identity:people_read",
  "identity:groups_rw",
  "guest-issuer:read",
  "guest-issuer:write",
];

/** What a server begins with unless told otherwise: two organizations, their people, rooms and a team. */
export const demoSeed: Seed = {
  orgs: [
    { name: "acme", displayName: "Acme" },
    { name: "globex", displayName: "Globex" },
  ],
  people: [
    { name: "ana", org: "acme", displayName: "Ana Alvarez", roles: ["id_full_admin"] },
    { name: "ben", org: "acme", displayName: "Ben Brandt" },
    { name: "cleo", org: "acme", displayName: "Cleo Chen" },
    { name: "dan", org: "acme", displayName: "Dan Duarte" },
    { name: "echo", org: "acme", displayName: "Echo", type: "bot" },
    { name: "eve", org: "globex", displayName: "Eve Evans" },
  ],
  applications: [
    {
      name: "integration",
      owner: "ana",
      displayName: "Demo Integration",
      description: "A web application that keeps a secret.",
      redirectUris: localAddresses,
      scopes,
    },
    {
      name: "publicClient",
      owner: "ana",
      displayName: "Demo Command",
      description: "A program on somebody's own machine; uses PKCE.",
      isPublic: true,
      redirectUris: localAddresses,
      scopes,
    },
    { name: "echo", owner: "ana", type: "bot", bot: "echo", displayName: "Echo", description: "Its token is among the demo people's." },
    { name: "guestIssuer", owner: "ana", type: "guestIssuer", displayName: "Demo Guest Issuer", description: "Signs guests in by JWT." },
    {
      name: "serviceApp",
      owner: "ana",
      type: "serviceApp",
      displayName: "Demo Service App",
      description: "Acts for Acme, whose administrator has authorized it; makes guests.",
      scopes: serviceScopes,
      isAuthorized: true,
    },
  ],
  rooms: [
    {
      title: "Launch plan",
      members: ["ana", "ben", "cleo"],
      messages: [
        { from: "ana", markdown: "Morning! The launch is on **Thursday**. What is still open?" },
        { from: "ben", markdown: "Two things:\n\n1. the price page\n2. the mail to our customers" },
        { from: "cleo", markdown: "I can take the mail. <@personEmail:ben@acme.example|Ben>, do you have the price page?" },
        { from: "ben", markdown: "Yes, it is done by tomorrow." },
      ],
    },
    {
      title: "Support",
      members: ["ana", "dan", "eve", "echo"],
      messages: [
        { from: "eve", markdown: "Our webhook answers `410` since yesterday, did something change?" },
        { from: "dan", markdown: "Looking into it. Which address do you call?" },
        { from: "eve", markdown: "```\nhttps://hooks.globex.example/orders\n```" },
      ],
    },
    {
      title: "Lunch",
      members: ["dan", "ana", "ben", "cleo"],
      messages: [
        { from: "dan", markdown: "Noodles or salad today?" },
        { from: "cleo", markdown: "> Noodles or salad today?\n\nNoodles, always." },
      ],
    },
    {
      members: ["ana", "ben"],
      messages: [
        { from: "ana", text: "Do you have a minute for the price page?" },
        { from: "ben", text: "Sure, after lunch." },
      ],
    },
  ],
  teams: [
    {
      name: "Web shop",
      description: "Everything about the shop",
      members: ["cleo", "ana", "dan"],
      rooms: [
        { title: "Checkout", members: ["cleo", "dan"], messages: [{ from: "dan", text: "The new checkout is on the test system." }] },
      ],
    },
  ],
};

/** Those as whom somebody may sign in without a password. */
export function demoPeople(personas: readonly Persona[]): DemoPerson[] {
  return personas
    .filter(({ type }) => type === "person")
    .map(({ id, displayName, email, roles }) => ({
      personId: innerId("PEOPLE", id) as string,
      displayName,
      email,
      isAdmin: roles.length > 0,
    }));
}
