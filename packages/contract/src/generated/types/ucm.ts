// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.

export interface GetManagerProfileObject {
  id: string;
  name: string;
}

export interface ReadTheListOfUcManagerProfilesResponse {
  callingProfiles: GetManagerProfileObject[];
}
