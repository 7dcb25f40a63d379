import { describeDoors } from '@vilkar/testing/fuzz'
import { doors, entries, otherwiseCalled } from './doors.js'

describeDoors({ doors, entries, otherwiseCalled })
