import { restoreCommand } from './restore-command.ts'
import { runHere } from './terminal.ts'

await runHere(restoreCommand)
