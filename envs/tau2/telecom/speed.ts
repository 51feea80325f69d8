import { z } from 'zod'
import { float, floatNumber, format2, type PythonFloat, round, truth } from '../../python/index.ts'
import type { Strength, Technology } from './phone.ts'
import { type Telecom, tool } from './state.ts'

/** Whether the phone reaches the internet without Wi-Fi. */
export function mobileDataWorks({ device, surroundings }: Telecom): boolean {
  const phone = device.value
  const { is_abroad, roaming_allowed, mobile_data_usage_exceeded } = surroundings.value
  if (phone.airplane_mode || phone.network_signal_strength === 'none') return false
  if (phone.network_connection_status === 'no_service') return false
  if (truth(is_abroad) && !(phone.roaming_enabled && roaming_allowed)) return false
  return phone.data_enabled && !mobile_data_usage_exceeded
}

/** Mbps at the least and at the most. */
const speeds: Readonly<Record<Technology, readonly [number, number]>> = {
  none: [0, 0],
  '2G': [0.1, 0.4],
  '3G': [1, 5],
  '4G': [10, 100],
  '5G': [50, 500],
}
const shares: Readonly<Record<Strength, number>> = { none: 0, poor: 0.2, fair: 0.5, good: 0.8, excellent: 1 }

const grades = [
  { below: 1, name: 'Very Poor', advice: 'Connection is very slow. Basic web browsing might be difficult.' },
  { below: 5, name: 'Poor', advice: 'Connection is slow. Web browsing may be sluggish, streaming difficult.' },
  { below: 25, name: 'Fair', advice: 'Connection is okay for web browsing and some standard definition streaming.' },
  { below: 100, name: 'Good', advice: 'Connection is good for most activities, including HD streaming.' },
  { below: Number.POSITIVE_INFINITY, name: 'Excellent', advice: 'Connection is very fast.' },
]

/** How fast mobile data are, in Mbps, and in words; a speed of null is no connection. */
export function mobileSpeed(telecom: Telecom): { speed: PythonFloat | null; name: string; advice: string } {
  if (!mobileDataWorks(telecom)) return { speed: null, name: 'No Connection', advice: '' }
  const phone = telecom.device.value
  const slowed = phone.vpn_connected && phone.vpn_details?.server_performance === 'poor' ? 0.1 : 1
  const factor = phone.data_saver_mode ? slowed * 0.2 : slowed
  const [least, most] = speeds[phone.network_technology_connected]
  // In the reference's order of operations, which decides the last digit.
  const exact = ((least + most) / 2) * shares[phone.network_signal_strength] * factor
  const speed = round(float(exact), 2) as PythonFloat
  const { name, advice } = grades.find(({ below }) => floatNumber(speed) < below)!
  return { speed, name, advice }
}

export const run_speed_test = tool({
  summary: 'Measures how fast the internet is over mobile data, and says what that is enough for.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run(telecom) {
    const { speed, name, advice } = mobileSpeed(telecom)
    return speed === null ? `Speed test failed: ${name}.` : `Speed Test Result: ${format2(speed)} Mbps (${name}). ${advice}`
  },
})
