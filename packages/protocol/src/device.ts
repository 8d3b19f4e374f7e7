/** What a client says of itself when it registers a device (WDM). Unknown fields are kept and sent back. */
export interface DeviceRequest {
  name: string;
  deviceType: string;
  model: string;
  localizedModel: string;
  systemName: string;
  systemVersion: string;
  /** Seconds the registration lives without a refresh; absent for one that lives until removed. */
  ttl?: number;
}

/** One feature flag. `val` is always a string on the wire. */
export interface FeatureFlag {
  key: string;
  val: string;
  type: "DEV" | "USER" | "ENTITLEMENT";
  mutable: boolean;
}

/** A registered device. */
export interface Device extends DeviceRequest {
  /** Names the device in later calls, in KMS requests and in the `cisco-device-url` header. */
  url: string;
  /** Where the event socket is opened; carries no token. */
  webSocketUrl: string;
  /** Bare UUID of the person. */
  userId: string;
  creationTime: string;
  modificationTime: string;
  features: { developer: FeatureFlag[]; entitlement: FeatureFlag[]; user: FeatureFlag[] };
  services: Record<string, string>;
  intranetInactivityDuration: number;
  inNetworkInactivityDuration: number;
  showSupportText: boolean;
  ecmEnabledForAllUsers: boolean;
  ecmSupportedStorageProviders: string[];
}

/** Message of the 403 that tells a client to remove devices first; clients compare it to the letter. @source observed */
export const excessiveDevicesMessage = "User has excessive device registrations";
