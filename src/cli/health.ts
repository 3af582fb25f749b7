import { healthCommand } from './health-command.ts'
import { runHere } from './terminal.ts'

await runHere(healthCommand)
