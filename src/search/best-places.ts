export interface ScoredPlace {
  readonly place: number;
  readonly score: number;
}

/**
 * Keeps the best `limit` of what it is offered: the highest score first, equal ones by place.
 *
 * A sorted list and insertion, because nearly every offer is refused by one comparison with the
 * last of the list; of m offers in random order only about `limit · ln(m / limit)` get in.
 */
export interface BestPlaces {
  offer(place: number, score: number): void;
  list(): readonly ScoredPlace[];
}

export function createBestPlaces(limit: number): BestPlaces {
  const kept: ScoredPlace[] = [];

  function offer(place: number, score: number): void {
    const last = kept.at(-1);
    if (kept.length >= limit && (last === undefined || !precedes(place, score, last))) return;
    let at = kept.length < limit ? kept.length : limit - 1;
    for (; at > 0; at -= 1) {
      const before = kept[at - 1];
      if (before === undefined || !precedes(place, score, before)) break;
      kept[at] = before;
    }
    kept[at] = { place, score };
  }

  return { offer, list: () => kept };
}

function precedes(place: number, score: number, other: ScoredPlace): boolean {
  return score > other.score || (score === other.score && place < other.place);
}
