import { extractCommand } from './extract-command.ts'
import { runHere } from './terminal.ts'

await runHere(extractCommand)
