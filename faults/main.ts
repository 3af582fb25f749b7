import type { Command } from '#cli/command-line.ts'
import { runHere } from '#cli/terminal.ts'
import { killAgainAndAgain } from './kills.ts'
import {
  answersWhileLimited,
  clockAhead,
  type Held,
  killedMigrating,
  limitedCorrecting,
  lockedQueueing,
  oddAnswers,
} from './moments.ts'
import {
  clockSetBack,
  ended,
  endedInSilence,
  fullDisk,
  limited,
  lockedDatabase,
  lostAnswers,
  telegramDown,
  twoInstances,
} from './outages.ts'
import type { Fared } from './stage.ts'
import {
  killedCarding,
  killedCorrecting,
  killedQueueing,
  killedTakingBack,
  type Wave,
} from './waves.ts'

const CHATS = 2000
const KILLS = 50
/** So many that making their deliveries takes a while. */
const QUEUED = 40_000
/** Who write to the bot at once. */
const PEOPLE = 150
/** So many updates Telegram gives at once: those answered already are answered again after a kill. */
const BATCH = 100
const MIGRATING_KILLS = 6
const ENDS_WITHIN_MS = 10_000
/** Where nothing is answered there must be time to spare. */
const ENDS_IN_SILENCE_MS = 6000

/** How a fault went: what was counted, and whether that may be. */
type Row = Readonly<{ fault: string; note: string; ok: boolean }>

const counted = ({ chats, lost, repeats }: Fared): string =>
  `${chats} told, lost ${lost}, repeats ${repeats}`

const FAULTS: readonly (() => Promise<Row>)[] = [
  async () => {
    const killed = await killAgainAndAgain(KILLS, CHATS, Math.random)
    return {
      fault: `kill -9 at ${killed.kills} random moments of ${killed.broadcasts} broadcasts`,
      note: `${counted(killed)} of ${killed.inFlight} in flight at the kills`,
      ok: killed.lost === 0 && killed.repeats <= killed.inFlight,
    }
  },
  async () => waveRow('kill -9 while deliveries are made', await killedQueueing(QUEUED, 4)),
  async () => waveRow('kill -9 while a correction goes out', await killedCorrecting(CHATS, 5)),
  async () => waveRow('kill -9 while an apology goes out', await killedTakingBack(CHATS, 5)),
  async () => waveRow('kill -9 while cards after a pause go out', await killedCarding(CHATS, 5)),
  async () => {
    const fared = await telegramDown(CHATS)
    return { fault: 'Telegram down for an hour', note: counted(fared), ok: isWhole(fared) }
  },
  async () => {
    const fared = await limited(CHATS)
    return {
      fault: '429 with 300 s during an alert, and a restart',
      note: `${counted(fared)}, sent while limited ${fared.sentWhileLimited}`,
      ok: isWhole(fared) && fared.sentWhileLimited === 0,
    }
  },
  async () => {
    const fared = await lostAnswers(CHATS)
    return { fault: 'every 5th answer lost', note: counted(fared), ok: fared.lost === 0 }
  },
  async () => {
    const fared = await fullDisk(CHATS)
    return { fault: 'a disk that is full', note: counted(fared), ok: isWhole(fared) }
  },
  async () => {
    const fared = await lockedDatabase(CHATS)
    return { fault: 'a database locked by a backup', note: counted(fared), ok: isWhole(fared) }
  },
  async () => {
    const { code, said } = await twoInstances()
    return {
      fault: 'two instances on one file',
      note: said.split('\n', 1)[0] ?? '',
      ok: code === 1 && said.includes('another instance'),
    }
  },
  async () => {
    const fared = await clockSetBack(CHATS)
    return { fault: 'clock set back an hour', note: counted(fared), ok: isWhole(fared) }
  },
  async () => {
    const fared = await clockAhead(CHATS)
    return { fault: 'clock a day ahead and back', note: counted(fared), ok: isWhole(fared) }
  },
  async () => heldRow('429 with 300 s during a correction, and a restart', await limitedCorrecting(CHATS)), // prettier-ignore
  async () => heldRow('429 with 300 s while people write, and a restart', await answersWhileLimited(PEOPLE), BATCH), // prettier-ignore
  async () => {
    const fared = await lockedQueueing(QUEUED)
    return { fault: 'a lock while deliveries are made', note: counted(fared), ok: isWhole(fared) }
  },
  async () => {
    const fared = await oddAnswers(CHATS)
    return {
      fault: 'errors without words, cut answers, resets',
      note: counted(fared),
      ok: fared.lost === 0,
    }
  },
  async () => {
    const fared = await killedMigrating(QUEUED, MIGRATING_KILLS)
    return {
      fault: `kill -9 during migrations, ${MIGRATING_KILLS} times`,
      note: counted(fared),
      ok: fared.lost === 0 && fared.schema,
    }
  },
  async () => {
    const fared = await ended(CHATS)
    return {
      fault: 'SIGTERM in the middle',
      note: `${counted(fared)}, ended in ${(fared.ms / 1000).toFixed(1)} s, not settled ${fared.unsettled}`,
      ok: isWhole(fared) && fared.ms <= ENDS_WITHIN_MS && fared.unsettled === 0,
    }
  },
  async () => {
    const fared = await endedInSilence(CHATS)
    return {
      fault: 'SIGTERM while Telegram answers nothing',
      note: `${counted(fared)}, ended in ${(fared.ms / 1000).toFixed(1)} s`,
      ok: fared.lost === 0 && fared.code === 0 && fared.ms <= ENDS_IN_SILENCE_MS,
    }
  },
]

function waveRow(fault: string, wave: Wave): Row {
  const { kills, lost, repeats, inFlight } = wave
  return {
    fault: `${fault}, ${kills} times`,
    note: counted(wave),
    ok: kills > 0 && lost === 0 && repeats <= inFlight,
  }
}

const heldRow = (fault: string, fared: Held, mostRepeats = 0): Row => ({
  fault,
  note: `${counted(fared)}, sent while limited ${fared.sentWhileLimited}`,
  ok: fared.lost === 0 && fared.repeats <= mostRepeats && fared.sentWhileLimited === 0,
})

/** Nobody is left out, and nobody is told twice. */
const isWhole = ({ lost, repeats }: Fared): boolean => lost === 0 && repeats === 0

const faultsCommand: Command = {
  help: `Usage: npm run faults

Provokes kills, outages, limits, lost answers, a full disk, a lock and a clock set back in the real product, some
minutes long, and counts whose message is lost and whose comes twice.

Exit codes: 0 all held, 1 one did not, 2 not understood.`,
  options: [],
  words: { atLeast: 0, atMost: 0 },
  run: async (_, { say }) => {
    let broken = 0
    for (const provoke of FAULTS) {
      // oxlint-disable-next-line no-await-in-loop -- two at once would disturb each other
      const { fault, note, ok } = await provoke()
      say(`${ok ? 'ok  ' : 'FAIL'} ${fault.padEnd(56)} ${note}`)
      if (!ok) broken += 1
    }
    if (broken > 0) throw new Error(`Cannot hold against ${broken} of the faults`)
  },
}

await runHere(faultsCommand)
