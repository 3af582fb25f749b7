import { backupCommand } from './backup-command.ts'
import { runHere } from './terminal.ts'

await runHere(backupCommand)
