/** Scopes whose name does not say enough. */
const sentences: Record<string, string> = {
  "spark:all": "Do everything that you can do: messages, rooms, teams, people, calls and meetings",
  "spark:kms": "Read and write what is encrypted",
  openid: "Know who you are",
  email: "See your e-mail address",
  profile: "See your name",
  phone: "See your phone numbers",
  address: "See your address",
  "spark:messages_write": "Post, change and delete messages",
  "spark:memberships_write": "Add people to rooms and remove them",
  "spark:rooms_write": "Make, rename and delete rooms",
  "spark:applications_token": "Get tokens for service apps",
  "identity:organization:core": "See and change the name and the language of your organization",
  "Identity:one_time_password": "Make one-time passwords for people of your organization",
  "Identity:Config": "Change how people of your organization sign in",
  "guest-issuer:read": "Count guests",
  "guest-issuer:write": "Make guests and act in their name",
};

/** Whose things a family of scopes is about. */
const reach: Record<string, string> = {
  "spark-admin": "in your whole organization",
  "spark-compliance": "in your whole organization, to see that rules are kept",
  meeting: "of your meetings",
  audit: "of your organization",
  identity: "of your organization",
  analytics: "of your organization",
};

/** A scope in words for the person who is asked. */
export function sayScope(scope: string): string {
  const known = sentences[scope];
  if (known) return known;
  const [family = "", name = ""] = scope.split(":");
  const verb = /_(read|write|rw)(_all)?$/.exec(name)?.[1];
  const noun = name.replace(/_(read|write|rw)(_all)?$/, "").replaceAll("_", " ");
  const does = verb === "read" ? "See" : verb ? "See and change" : "Use";
  const whose = reach[family.toLowerCase()];
  return `${does} ${noun}${whose ? ` ${whose}` : ""}`;
}
