import { agreementCommand } from './agreement-command.ts'
import { runHere } from './terminal.ts'

await runHere(agreementCommand)
