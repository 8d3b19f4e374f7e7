/** A stretch of time in which the same nodes of a cluster were there. */
export interface Segment {
  segmentStartTime: string;
  segmentEndTime: string;
  onlineNodeCount: number;
  offlineNodeCount: number;
  totalNodeCount: number;
}

/** A node came or went. */
export interface NodeState {
  nodeId: string;
  isOnline: boolean;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * Cuts a window of time into stretches in which the same nodes were there.
 *
 * @param states - Changes up to the end of the window, oldest first; those before the window tell how it begins.
 * @returns Segments without gaps between `from` and `to`; none from before the first node was known.
 */
export function segmentsOf(states: readonly NodeState[], from: string, to: string): Segment[] {
  const nodes = new Map<string, boolean>();
  const segments: Segment[] = [];
  let start = from;
  const close = (end: string) => {
    if (!nodes.size || end <= start) return;
    const onlineNodeCount = [...nodes.values()].filter(Boolean).length;
    const counts = { onlineNodeCount, offlineNodeCount: nodes.size - onlineNodeCount, totalNodeCount: nodes.size };
    segments.push({ segmentStartTime: start, segmentEndTime: end, ...counts });
  };
  for (const { nodeId, isOnline, at } of states) {
    if (at >= to) break;
    if (nodes.get(nodeId) === isOnline) continue;
    if (at > start) {
      close(at);
      start = at;
    }
    nodes.set(nodeId, isOnline);
  }
  close(to);
  return segments;
}
