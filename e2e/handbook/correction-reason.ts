/** What the office writes where it corrects: invented, like the values. */
export const reason = {
  it: 'Due cifre del file di monitoraggio erano scambiate.',
  en: 'Two digits of the monitoring file were swapped.',
}
