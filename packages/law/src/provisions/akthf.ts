import type { ProvisionHistory } from '../provision.js'
import { since } from '../since.js'

/** Forskrift om aktivitetshjelpemidler til personer over 26 år, FOR-2014-06-25-865. */
export const akthf = {
  'akthf § 1': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2024,
      confidence: 'inferred',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
  'akthf § 4': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2022,
      confidence: 'read',
    },
    {
      from: since.activityDeviceShare2022,
      until: since.activityDeviceShare2024,
      confidence: 'read',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
  'akthf § 6': [
    {
      from: since.activityDevices2014,
      until: since.activityDeviceShare2024,
      confidence: 'read',
    },
    { from: since.activityDeviceShare2024, confidence: 'read' },
  ],
} as const satisfies Readonly<Record<string, ProvisionHistory>>
