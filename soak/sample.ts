import { statSync } from 'node:fs'

/** What the program needs at one moment. */
export type Sample = Readonly<{
  at: number
  heapMb: number
  residentMb: number
  handles: number
  walMb: number
  due: number
  sent: number
}>

const MEGABYTE = 1024 * 1024

/** Asks the program's own /metrics, and looks at the journal beside its database. */
export async function takeSample(address: string, database: string, at: number): Promise<Sample> {
  const text = await (await fetch(`${address}/metrics`)).text()
  const read = (name: string): number =>
    Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(text)?.[1])
  return {
    at,
    heapMb: read('nodejs_heap_size_used_bytes') / MEGABYTE,
    residentMb: read('process_resident_memory_bytes') / MEGABYTE,
    handles: read('process_open_fds'),
    walMb: sizeOf(`${database}-wal`) / MEGABYTE,
    due: read('vdoma_outbox_due'),
    sent: Number(
      /vdoma_send_seconds_count\{task="send",outcome="sent"\} (\d+)/u.exec(text)?.[1] ?? 0,
    ),
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** What must hold over the whole run. */
export type Verdict = Readonly<{ what: string; value: string; ok: boolean }>

const MOST_WAL_MB = 64
const MOST_MORE_HANDLES = 25

/**
 * Judges a run: of two parts of it after the first, the later must need no more memory and hold no more open
 * than the earlier, but for what the collector leaves lying; the journal must stay bounded throughout.
 */
export function judge(samples: readonly Sample[]): readonly Verdict[] {
  const third = Math.floor(samples.length / 3)
  const [middle, end] = [samples.slice(third, 2 * third), samples.slice(2 * third)]
  const [heapWas, heapIs] = [lowest(middle, 'heapMb'), lowest(end, 'heapMb')]
  const [fdsWas, fdsAre] = [lowest(middle, 'handles'), lowest(end, 'handles')]
  const wal = Math.max(...samples.map(({ walMb }) => walMb))
  return [
    {
      what: 'heap after collection, MB',
      value: `${heapWas.toFixed(1)} → ${heapIs.toFixed(1)}`,
      ok: heapIs <= heapWas * 1.15 + 10,
    },
    {
      what: 'open handles',
      value: `${fdsWas} → ${fdsAre}`,
      ok: fdsAre <= fdsWas + MOST_MORE_HANDLES,
    },
    { what: 'journal at most, MB', value: wal.toFixed(1), ok: wal <= MOST_WAL_MB },
  ]
}

type Field = 'heapMb' | 'handles'

/**
 * Between two collections the heap only grows, and the more is in flight the more connections are open: the lowest
 * point is what is really held.
 */
const lowest = (samples: readonly Sample[], field: Field): number =>
  Math.min(...samples.map((sample) => sample[field]))
