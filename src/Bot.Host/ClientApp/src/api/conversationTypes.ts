import type { FileRules } from './files';
export type Channel = 'directline' | 'whatsapp' | 'botframework' | 'phone' | PhoneGateway;
export type PhoneGateway = 'conversationrelay' | 'audiocodes' | 'jambonz' | 'genesys';
export type ConversationState = 'bot' | 'requested' | 'queued' | 'assigned' | 'active' | 'wrappingUp' | 'closed';
export type ConversationView = 'mine' | 'waiting' | 'bot' | 'all' | 'closed';

export interface Owner {
  kind: 'bot' | 'handoff' | 'agent';
  agentId?: string | null;
  agentName?: string | null;
}

export interface Skill {
  id: string;
  name: BilingualName;
}

/** A conversation as the lists show it. */
export interface ConversationRow {
  id: string;
  channel: Channel;
  department: string | null;
  departmentName: BilingualName | null;
  /** `en`, `zh-Hant`, `zh-Hans` or `yue`; null until known. */
  language: string | null;
  state: ConversationState;
  owner: Owner;
  /** Higher goes first; 0 is usual, 100 is danger to life. */
  priority: number;
  reason: string | null;
  residentName?: string | null;
  lastText: string | null;
  lastAt: string | null;
  waitingSince?: string | null;
  /** Messages of the resident that this member of staff has not read. */
  unread: number;
  offeredTo?: string | null;
  offerExpiresAt?: string | null;
  /** What the hand-off asks of the agent; `skillsRelaxed`: anybody of the queue may be asked in spite of it. */
  skills?: Skill[];
  skillsRelaxed?: boolean;
  /** Grows with every change; an older row never replaces a newer one. */
  version: number;
}

export interface Page<T> {
  items: T[];
  /** The cursor of the next page; null at the end. */
  next: string | null;
}

export type EntryKind = 'resident' | 'bot' | 'agent' | 'note' | 'event' | 'draft';
export type Delivery = 'none' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed' | 'expired';

export interface Citation {
  title: string;
  /** Null where the source has no page of its own. */
  url: string | null;
  asOf?: string | null;
}

export interface Decision {
  outcome: string;
  reason: string;
  /** 0–1; null when nothing was retrieved. */
  confidence: number | null;
  entryId?: string | null;
  citations: Citation[];
}

export interface Attachment {
  name: string;
  contentType: string;
  /** Null where the file cannot be opened safely. */
  url: string | null;
  /** Bytes. */
  size?: number | null;
}

export interface Entry {
  /** From 1 without gaps: the order of the time line. */
  sequence: number;
  id: string;
  kind: EntryKind;
  authorName: string | null;
  text: string;
  at: string;
  episode: number;
  delivery: Delivery;
  deliveryProblem?: string | null;
  decision?: Decision | null;
  attachments: Attachment[];
  suggestedActions: string[];
  event?: { name: string; value?: Record<string, unknown> | null } | null;
  clientId?: string | null;
  whisper?: boolean | null;
  /** Of a draft: what its decision is addressed to; without one, the entry's id. */
  draftId?: string | null;
  draft?: { state: 'pending' | 'approved' | 'edited' | 'rejected'; by?: string | null } | null;
}

export interface EntryPage {
  items: Entry[];
  /** The highest sequence number of the conversation. */
  last: number;
}

export interface Template {
  name: string;
  language: string;
  /** With `{{1}}`, `{{2}}` … where the parameters go. */
  body: string;
  parameters: string[];
}

export interface SendWindow {
  canSendFreeText: boolean;
  reason?: 'whatsapp-window-closed' | 'call-ended' | 'web-session-ended' | 'episode-closed' | null;
  closesAt?: string | null;
  templates?: Template[] | null;
}

export interface Suggestion {
  entryId: string;
  articleId: string;
  title: string;
  text: string;
  url: string | null;
  asOf: string | null;
  /** The article's review date, where it has passed. */
  reviewOverdueSince?: string | null;
  confidence: number | null;
}

export interface Handoff {
  reason: string | null;
  requestedAt: string | null;
  department: string | null;
  language: string | null;
  priority: number;
  summary: string | null;
  /** The word of whoever transferred it. */
  note?: string | null;
  details?: unknown;
}

export interface LinkedChannel {
  channel: Channel;
  conversationId?: string | null;
  contact?: string | null;
}

export interface Resident {
  id: string;
  name?: string | null;
  contact?: string | null;
  language: string | null;
  /** What the resident agreed to: `conversation`, `call-back` or `contact`. */
  consent?: string | null;
  linkedChannels: (LinkedChannel | string)[];
}

export interface ConversationDetail {
  row: ConversationRow;
  resident: Resident;
  episode: number;
  episodes: { number: number; from?: string | null; to?: string | null }[];
  cases?: { number: string }[];
  handoff: Handoff | null;
  window: SendWindow;
  /** Null: the channel takes no files. */
  files?: FileRules | null;
  suggestions: Suggestion[];
  watchers: string[];
  canSend: boolean;
  canTake: boolean;
  canTransfer: boolean;
}

/** A name in the two written languages of the house. */
export interface BilingualName {
  en: string;
  zh: string;
}

export interface Queue {
  id: string;
  department: string | null;
  name: BilingualName;
  waiting: number;
  longestWaitSeconds: number | null;
  agentsAvailable: number;
}

export interface Agent {
  id: string;
  name: string;
  presence: 'available' | 'break' | 'away' | 'offline';
  active: number;
  capacity: number;
  languages: string[];
}

export interface CannedReply {
  id: string;
  title: string;
  text: string;
}

export type CloseReason = 'answered' | 'referred' | 'no-reply' | 'spam' | 'other';

export interface Closing {
  reason: CloseReason;
  resolved: boolean;
  knowledgeGap?: { note: string };
  askRating: boolean;
}

export type TransferTarget = { agentId: string } | { queueId: string } | { department: string };
