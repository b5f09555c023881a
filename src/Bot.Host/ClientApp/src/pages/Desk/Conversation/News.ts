import type { PlacedEntry } from '../../../api/personLine';

/** What a screen reader has been told of. Whatever is there when a conversation is first seen counts as told, and older entries that are loaded later do too. */
export class News {
  /** By conversation the highest sequence number. */
  private readonly told = new Map<string, number>();
  /** Drafts have no sequence number. */
  private readonly drafts = new Set<string>();

  /** What others wrote since, in all conversations of the person; each once. */
  find(placed: readonly PlacedEntry[], myName: string): PlacedEntry[] {
    const before = new Map(this.told);
    return placed.filter(({ conversationId, entry }) => {
      const from = before.get(conversationId);
      if (entry.sequence === 0) {
        const known = this.drafts.has(entry.id);
        this.drafts.add(entry.id);
        return from !== undefined && !known;
      }
      this.told.set(conversationId, Math.max(this.told.get(conversationId) ?? 0, entry.sequence));
      const byOther = entry.kind === 'resident' || entry.kind === 'draft' || ((entry.kind === 'agent' || entry.kind === 'note') && entry.authorName !== myName);
      return from !== undefined && entry.sequence > from && byOther;
    });
  }
}
