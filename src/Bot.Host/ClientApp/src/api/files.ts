import { call } from './http';
import { conversationPath } from './paths';

/** A file that the server keeps until a message names it. */
export interface KeptFile {
  id: string;
  name: string;
  contentType: string;
  /** Bytes. */
  size: number;
}

/** Which files the resident's channel takes. */
export interface FileRules {
  /** Media types. */
  types: string[];
  /** Most bytes of one file. */
  bytes: number;
  /** Most bytes of one picture. */
  pictureBytes: number;
  /** Most files in one message. */
  count: number;
}

export const keepFile = (conversationId: string, file: File) =>
  call<KeptFile>('POST', `${conversationPath(conversationId)}/files?name=${encodeURIComponent(file.name)}`, file);
