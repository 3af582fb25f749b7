import { type Command, Misuse } from '#cli/command-line.ts'
import { runHere } from '#cli/terminal.ts'
import { soak } from './soak.ts'

function whole(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/u.test(text)) return Number(text)
  throw new Misuse(`Cannot understand --${name} ${text}: it must be a whole number from 1`)
}

const soakCommand: Command = {
  help: `Usage: npm run soak [-- --seconds N] [--chats N]

Runs the program for a time against a Telegram that misbehaves, with news to everybody, corrections, faults and
people who ask, and judges what it needed: memory level, no handle left open, journal bounded, nothing unsent.

  --seconds N   how long, 60 unless told; an hour by hand before a release
  --chats N     how many chats, 10000 unless told

Exit codes: 0 all held, 1 something did not, 2 not understood.`,
  options: ['seconds', 'chats'],
  words: { atLeast: 0, atMost: 0 },
  run: async ({ options }, { say }) => {
    const seconds = whole('seconds', options['seconds'] ?? '60')
    const chats = whole('chats', options['chats'] ?? '10000')
    const { verdicts } = await soak({ seconds, chats, note: say })
    for (const { what, value, ok } of verdicts) {
      say(`${ok ? 'held  ' : 'BROKEN'} ${what}: ${value}`)
    }
    const broken = verdicts.filter(({ ok }) => !ok).length
    if (broken > 0) throw new Error(`Cannot run for long: ${broken} of the verdicts are broken`)
  },
}

await runHere(soakCommand)
