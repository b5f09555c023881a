import type { Choice } from './accountTypes';

export type TextLanguage = 'en' | 'zh';

/** Null: the article does not exist in that language. */
export type Texts = Record<TextLanguage, string | null>;

export type Confidence = 'high' | 'medium' | 'low';
export type ArticleStatus = 'draft' | 'published' | 'retired';
export type ChangeState = 'draft' | 'submitted' | 'published' | 'withdrawn';

export interface SourceDraft {
  id: string;
  url: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null: undated. */
  asOf: string | null;
  confidence: Confidence;
}

/** One question with its answer. */
export interface EntryDraft {
  anchor: string;
  /** What kind of thing it tells: fee, documents, time … */
  facet: string;
  /** Ids of sources of the article. */
  sources: string[];
  question: Texts;
  /** Markdown. */
  answer: Texts;
  /** Other ways of asking. */
  ask: Record<TextLanguage, string[]>;
}

/** An article as it is written: one procedure in two languages. Dates are YYYY-MM-DD. */
export interface ArticleDraft {
  id: string;
  department: string;
  status: ArticleStatus;
  reviewed: string;
  reviewBy: string;
  owner: string;
  title: Texts;
  summary: Texts;
  sources: SourceDraft[];
  entries: EntryDraft[];
}

/** What the server says of something to mend: a code of its list and what the words have in their places. */
export interface FindingText {
  code: string;
  arguments: Record<string, string>;
  /** In English. */
  message: string;
}

/** Something to mend in an article; without an anchor it concerns the article as a whole. */
export interface Finding extends FindingText {
  rule: string;
  anchor: string | null;
  language: TextLanguage | null;
}

/** Something to mend in a file of the knowledge base; line 0: the file as a whole. */
export interface FileFinding extends FindingText {
  file: string;
  line: number;
}

export interface ChangeRow {
  id: string;
  articleId: string;
  department: string;
  title: Texts;
  state: ChangeState;
  isNew: boolean;
  /** Name of who began it. */
  author: string;
  /** The member began it or saved it last, so that somebody else must publish it. */
  isMine: boolean;
  reviewer: string | null;
  /** Of the author to the reviewer. */
  note: string;
  /** Of the reviewer, when it was returned. */
  reviewNote: string;
  createdAt: string;
  updatedAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
}

export type ChangeStep = 'edit' | 'submit' | 'withdraw' | 'return' | 'publish' | 'rebase';

export interface ChangeDetail {
  row: ChangeRow;
  version: number;
  draft: ArticleDraft;
  /** The article as it was when the change was begun; null: a new one. */
  base: ArticleDraft | null;
  /** False: the article was changed since, by another change or in its files. */
  isBaseCurrent: boolean;
  findings: Finding[];
  may: Record<ChangeStep, boolean>;
}

export interface ArticleRow {
  id: string;
  department: string;
  title: Texts;
  status: ArticleStatus;
  reviewed: string;
  reviewBy: string;
  isReviewDue: boolean;
  /** How many. */
  entries: number;
  /** How many. */
  findings: number;
  change: { id: string; state: ChangeState } | null;
}

export interface ArticleDetail {
  article: ArticleDraft;
  findings: Finding[];
  /** The open one. */
  change: ChangeRow | null;
  /** Published ones, newest first. */
  versions: ChangeRow[];
}

export interface KnowledgeState {
  version: string | null;
  isRebuilding: boolean;
  /** Why the last build failed, in English. */
  problem: string | null;
  /** What of the articles made it fail; none: it was something else. */
  problemFindings: FileFinding[];
  /** What is wrong with the files that are broken. */
  unreadableFindings: FileFinding[];
  /** Published here and not in this host's files. */
  notWritten: { articleId: string; problem: string }[];
}

export interface StudioChoices {
  /** The member's own. */
  departments: Choice[];
  facets: string[];
}

export type QuestionKind = 'unanswered' | 'gap-note' | 'edited-reply';

export interface AskedQuestion {
  /** A resident's question; an agent's note; or the agent's words that went out instead of the bot's. */
  text: string;
  language: string | null;
  department: string | null;
  times: number;
  lastAt: string;
  reason: string | null;
  kind: QuestionKind;
  /** `article#anchor` of what the bot had found. */
  entry: string | null;
  /** The bot's words that the agent changed. */
  draft: string | null;
}

export interface TriedQuestion {
  outcome: string;
  reason: string;
  /** 0 to 1. */
  confidence: number | null;
  language: string | null;
  answer: string | null;
  article: string | null;
  entry: string | null;
  candidates: { article: string; entry: string; question: string; confidence: number | null }[];
}

export interface TrialAnswer {
  outcome: 'answer' | 'clarify' | 'no_answer';
  /** `article#anchor` of what answers; null unless something does. */
  entry: string | null;
  /** Of that entry. */
  question: string | null;
  /** Whether it answers the question; null unless something answers. */
  isRight: boolean | null;
}

/** What a change would do to answers, as the server tried it. */
export interface Trial {
  state: 'running' | 'done' | 'failed';
  /** False: the change was saved since. */
  isCurrent: boolean;
  at: string;
  result: {
    /** How many questions were put. */
    asked: number;
    /** Those that the article would take, lose or answer otherwise. */
    changes: { text: string; form: string; before: TrialAnswer; after: TrialAnswer }[];
    /** Of other articles: right now and no longer. */
    othersLost: number;
    othersWon: number;
  } | null;
  /** In English. */
  problem: string | null;
  /** Null: a fault of the files, which has no words but the server's. */
  problemCode: string | null;
}
