// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { CreateAudioFileInput, GetAudioFileInput, ListAudioFileIncomingReferencesInput, ListAudioFileV2Input, PatchAudioFileInput, RemoveAudioFileInput, UpdateAudioFileInput } from "@parley/contract/contactCenter/audioFile";
import type { AudioFileInfoDTO, EntityInfo } from "@parley/contract/types/contact-center";

/** `webex.contactCenter.audioFile` */
export interface ContactCenterAudioFile {
  /** Create a new Audio File. @source documented https://developer.webex.com/docs/api/v1/audio-files/create-a-new-audio-file */
  create(input: CreateAudioFileInput, options?: CallOptions): Promise<AudioFileInfoDTO>;
  /** Delete specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/delete-specific-audio-file-by-id */
  remove(input: RemoveAudioFileInput, options?: CallOptions): Promise<void>;
  /** Get specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/get-specific-audio-file-by-id */
  get(input: GetAudioFileInput, options?: CallOptions): Promise<AudioFileInfoDTO>;
  /** Partially update Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/partially-update-audio-file-by-id */
  patch(input: PatchAudioFileInput, options?: CallOptions): Promise<AudioFileInfoDTO>;
  /** Update specific Audio File by ID. @source documented https://developer.webex.com/docs/api/v1/audio-files/update-specific-audio-file-by-id */
  update(input: UpdateAudioFileInput, options?: CallOptions): Promise<AudioFileInfoDTO>;
  /** List references for a specific Audio File. @source documented https://developer.webex.com/docs/api/v1/audio-files/list-references-for-a-specific-audio-file */
  listIncomingReferences(input: ListAudioFileIncomingReferencesInput, options?: CallOptions): Paged<EntityInfo>;
  /** List Audio File(s). @source documented https://developer.webex.com/docs/api/v1/audio-files/list-audio-file-s */
  listV2(input: ListAudioFileV2Input, options?: CallOptions): Paged<AudioFileInfoDTO>;
}
