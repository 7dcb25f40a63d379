// The statements of @vilkar/sql on Trino.
import { trino } from '../sql/engines/trino.mjs'
import { proveOn, slowly } from '../sql/prove.mjs'

await proveOn(
  trino(),
  'Trino needs Maven, and Java 24 or newer in /usr/lib/jvm or JAVA_HOME',
  slowly,
)
