import { exportCommand } from './export-command.ts'
import { runHere } from './terminal.ts'

await runHere(exportCommand)
