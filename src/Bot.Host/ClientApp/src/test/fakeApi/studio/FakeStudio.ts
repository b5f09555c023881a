import type { ArticleDraft, ArticleRow, ChangeDetail, ChangeRow, Trial } from '../../../api/studioTypes';
import type { Me } from '../../../api/types';
import { isText, refuse } from '../FakeRefusal';
import { findingsOf, said } from './findings';
import { seedArticles, seedKnowledge, seedQuestions, studioChoices } from './seedStudio';

export interface FakeChange {
  id: string;
  state: ChangeRow['state'];
  version: number;
  base: ArticleDraft | null;
  draft: ArticleDraft;
  authorId: string;
  editorId: string;
  reviewer: string | null;
  note: string;
  reviewNote: string;
  /** The version that was last tried. */
  triedVersion?: number;
  at: Pick<ChangeRow, 'createdAt' | 'updatedAt' | 'submittedAt' | 'decidedAt'>;
}

interface Call {
  method: string;
  path: string[];
  search: URLSearchParams;
  body: Record<string, unknown>;
}

const now = () => new Date().toISOString();
const isOpen = ({ state }: FakeChange) => state === 'draft' || state === 'submitted';
/** Without its dates an article cannot be written as files. */
function writable(draft: ArticleDraft): ArticleDraft {
  return draft.reviewBy === '' ? refuse(400, 'draft-invalid', "'review-by' is missing.", { findings: [said('field-missing', { field: 'review-by' })] }) : draft;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The content studio in memory: refuses what the server refuses, with its codes. */
export class FakeStudio {
  readonly articles = new Map(seedArticles().map((article) => [article.id, article]));
  readonly changes: FakeChange[] = [];
  readonly knowledge = seedKnowledge();

  constructor(private readonly nameOf: (id: string) => string) {}

  answer(me: Me, { method, path: [, root, id, step], search, body }: Call): unknown {
    if (!me.roles.some((role) => role === 'editor' || role === 'reviewer')) refuse(403, 'forbidden', 'Editors and reviewers alone.');
    if (step === 'trial') return this.trial(this.change(id ?? ''), method);
    if (method === 'GET') return this.read(me, root, id, search);
    if (root === 'try') return this.try(body);
    if (root !== 'changes') return refuse(404, 'not-found', 'There is nothing at this address.');
    if (!id) return this.detail(me, this.begin(me, body));
    const change = this.change(id);
    if (method === 'PUT') return this.detail(me, this.save(me, change, body));
    if (step === 'check') return { findings: findingsOf(writable(body.draft as ArticleDraft)) };
    return this.detail(me, this.step(me, change, step, body));
  }

  change(id: string): FakeChange {
    return this.changes.find((one) => one.id === id) ?? refuse(404, 'not-found', 'There is no such change.');
  }

  private read(me: Me, root: string | undefined, id: string | undefined, search: URLSearchParams): unknown {
    switch (root) {
      case 'choices':
        return studioChoices;
      case 'knowledge':
        return this.knowledge;
      case 'questions':
        return { items: seedQuestions(Date.now()).filter((one) => !search.get('department') || one.department === search.get('department')) };
      case 'articles':
        return id ? this.article(me, id) : { items: this.rows(search), next: null };
      case 'changes':
        return id ? this.detail(me, this.change(id)) : { items: this.changes.filter((one) => this.isListed(one, search.get('state'))).map((one) => this.row(me, one)).reverse(), next: null };
      default:
        return refuse(404, 'not-found', 'There is nothing at this address.');
    }
  }

  /** Done at once: one question that the article would take from another. */
  private trial(change: FakeChange, method: string): Trial | undefined {
    if (method === 'POST') change.triedVersion = change.version;
    if (change.triedVersion === undefined) return undefined;
    const taken = { text: 'how much is a learner licence', form: 'en', before: { outcome: 'answer' as const, entry: 'td-learner#fee', question: 'How much is a learner licence?', isRight: true }, after: { outcome: 'answer' as const, entry: `${change.draft.id}#fee`, question: 'How much does it cost?', isRight: false } };
    return { state: 'done', isCurrent: change.triedVersion === change.version, at: now(), result: { asked: 3438, changes: [taken], othersLost: 4, othersWon: 5 }, problem: null, problemCode: null };
  }

  private isListed(change: FakeChange, state: string | null) {
    return state === 'closed' ? !isOpen(change) : change.state === (state === 'submitted' ? 'submitted' : 'draft');
  }

  private rows(search: URLSearchParams): ArticleRow[] {
    const q = (search.get('q') ?? '').toLowerCase();
    const rows = [...this.articles.values()].map((article): ArticleRow => {
      const open = this.openOf(article.id);
      return {
        ...article, isReviewDue: article.reviewBy < now().slice(0, 10), entries: article.entries.length, findings: findingsOf(article).length, change: open ? { id: open.id, state: open.state } : null,
      };
    });
    const show: Record<string, (row: ArticleRow) => boolean> = { due: (row) => row.isReviewDue, findings: (row) => row.findings > 0, open: (row) => row.change !== null };
    return rows
      .filter((row) => !search.get('department') || row.department === search.get('department'))
      .filter((row) => JSON.stringify([row.id, row.title, this.articles.get(row.id)?.entries.map(({ question }) => question)]).toLowerCase().includes(q))
      .filter(show[search.get('show') ?? 'all'] ?? (() => true));
  }

  private article(me: Me, id: string) {
    const article = this.articles.get(id) ?? refuse(404, 'not-found', 'There is no such article.');
    const open = this.openOf(id);
    const versions = this.changes.filter((one) => one.state === 'published' && one.draft.id === id).reverse();
    return { article, findings: findingsOf(article), change: open ? this.row(me, open) : null, versions: versions.map((one) => this.row(me, one)) };
  }

  private openOf = (articleId: string) => this.changes.find((one) => one.draft.id === articleId && isOpen(one));

  private row(me: Me, { id, state, draft, base, authorId, editorId, reviewer, note, reviewNote, at }: FakeChange): ChangeRow {
    return { id, articleId: draft.id, department: draft.department, title: draft.title, state, isNew: base === null, author: this.nameOf(authorId), isMine: authorId === me.id || editorId === me.id, reviewer, note, reviewNote, ...at };
  }

  private isBaseCurrent = ({ base, draft, state }: FakeChange) => state === 'published' || isSame(base, this.articles.get(draft.id) ?? null);

  detail(me: Me, change: FakeChange): ChangeDetail {
    const [edits, reviews] = [me.roles.includes('editor'), me.roles.includes('reviewer')];
    const isOwn = change.authorId === me.id || change.editorId === me.id;
    const findings = findingsOf(change.draft);
    const isCurrent = this.isBaseCurrent(change);
    const [draft, submitted] = [change.state === 'draft', change.state === 'submitted'];
    const may = {
      edit: draft && edits, submit: draft && edits, withdraw: isOpen(change) && (edits || reviews),
      return: submitted && reviews, publish: submitted && reviews && !isOwn, rebase: isOpen(change) && !isCurrent && (edits || reviews),
    };
    return structuredClone({ row: this.row(me, change), version: change.version, draft: change.draft, base: change.base, isBaseCurrent: isCurrent, findings, may });
  }

  begin(me: Pick<Me, 'id'>, body: Record<string, unknown>): FakeChange {
    const made = body.create as { id: string; department: string; title: { en: string; zh: string } } | undefined;
    const articleId = made?.id ?? (body.articleId as string);
    if (made && this.articles.has(made.id)) refuse(409, 'article-exists', 'There is an article of this id.');
    if (made && !new RegExp(`^${made.department}-[a-z0-9-]+$`).test(made.id)) refuse(400, 'article-id', 'The id begins with the department.');
    const open = this.openOf(articleId);
    if (open) refuse(409, 'change-open', 'There is an open change.', { changeId: open.id });
    const base = made ? null : (this.articles.get(articleId) ?? refuse(404, 'not-found', 'There is no such article.'));
    const from = typeof body.restore === 'string' ? this.change(body.restore) : null;
    const empty = { anchor: 'how', facet: 'how', sources: [], question: { en: '', zh: '' }, answer: { en: '', zh: '' }, ask: { en: [], zh: [] } };
    const draft = from ? ((body.before ? from.base : from.draft) ?? refuse(409, 'no-version', 'There was none.')) : (base ?? {
      id: articleId, department: made!.department, status: 'published' as const, reviewed: now().slice(0, 10), reviewBy: now().slice(0, 10), owner: 'td-faq', title: made!.title, summary: { en: '', zh: '' }, sources: [], entries: [empty],
    });
    const change: FakeChange = {
      id: `ch${this.changes.length + 1}`, state: 'draft', version: 1, base: structuredClone(base), draft: structuredClone(draft), authorId: me.id, editorId: me.id, reviewer: null, note: '', reviewNote: '',
      at: { createdAt: now(), updatedAt: now(), submittedAt: null, decidedAt: null },
    };
    this.changes.push(change);
    return change;
  }

  save(me: Pick<Me, 'id'>, change: FakeChange, body: Record<string, unknown>): FakeChange {
    if (change.state !== 'draft') refuse(409, 'change-closed', 'The change is not open.');
    if (body.version !== change.version) refuse(409, 'change-changed', 'Somebody saved meanwhile.');
    Object.assign(change, { draft: structuredClone(writable(body.draft as ArticleDraft)), note: body.note, editorId: me.id, version: change.version + 1 });
    change.at.updatedAt = now();
    return change;
  }

  private step(me: Me, change: FakeChange, step: string | undefined, body: Record<string, unknown>): FakeChange {
    if (body.version !== change.version) refuse(409, 'change-changed', 'Somebody saved meanwhile.');
    const { may } = this.detail(me, change);
    if ((step === 'submit' || step === 'publish') && findingsOf(change.draft).length > 0) refuse(409, 'findings', 'There is something to fix.', { findings: findingsOf(change.draft) });
    if ((step === 'submit' || step === 'publish') && !this.isBaseCurrent(change)) refuse(409, 'base-changed', 'The article was changed.');
    if (step === 'submit' && isSame(change.base, change.draft)) refuse(409, 'no-change', 'Nothing differs.');
    if (step === 'publish' && !may.publish) refuse(409, 'own-change', 'Somebody else must publish what you wrote.');
    if (step === 'return' && !isText(body.note)) refuse(400, 'note-missing', 'Give a note.');
    const states = { submit: 'submitted', withdraw: 'withdrawn', return: 'draft', publish: 'published', rebase: 'draft' } as const;
    const next = states[step as keyof typeof states] ?? refuse(404, 'not-found', 'There is no such step.');
    if (step === 'return') Object.assign(change, { reviewer: me.name, reviewNote: body.note });
    if (step === 'submit') change.at.submittedAt = now();
    if (step === 'rebase') change.base = structuredClone(this.articles.get(change.draft.id) ?? null);
    if (step === 'publish') this.articles.set(change.draft.id, structuredClone(change.draft));
    if (step === 'publish' || step === 'withdraw') Object.assign(change, { reviewer: me.name, at: { ...change.at, decidedAt: now() } });
    Object.assign(change, { state: next, version: change.version + 1 });
    return change;
  }

  private try({ text }: Record<string, unknown>): unknown {
    if (!isText(text)) return refuse(400, 'text-missing', 'Ask something.');
    const fee = { article: 'td-renew-full', entry: 'td-renew-full#fee', question: 'How much does it cost to renew a full driving licence?', confidence: 0.93 };
    const when = { article: 'td-renew-full', entry: 'td-renew-full#when', question: 'How early can I renew my full driving licence, and what if it has already expired?', confidence: 0.11 };
    return { outcome: 'answer', reason: 'confident', confidence: 0.93, language: 'en', answer: this.articles.get('td-renew-full')?.entries[2]?.answer.en ?? '', article: fee.article, entry: fee.entry, candidates: [fee, when] };
  }
}
