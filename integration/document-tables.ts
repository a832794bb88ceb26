/**
 * The two tables of the approved document, cell by cell, typed from it.
 * Rows: axes I to V, then the total.
 */
export const owners = ['axis-1', 'axis-2', 'axis-3', 'axis-4', 'axis-5', 'programme'] as const

export const tableOne = {
  allocation: ['236.700.000 €', '379.000.000 €', '301.900.000 €', '19.114.000 €', '33.760.516 €', '970.474.516 €'],
  'allocation-share': ['24,39%', '39,05%', '31,11%', '1,97%', '3,48%', '100,00%'],
}

// biome-ignore format: each column reads as the document prints it, from the first axis to the total
export const tableTwo = {
  allocation: ['236.700.000,00 €', '379.000.000,00 €', '301.900.000,00 €', '19.114.000,00 €', '33.760.516,00 €', '970.474.516,00 €'],
  programmed: ['290.890.851,86 €', '326.425.240,31 €', '300.923.428,71 €', '19.067.780,31 €', '33.760.516,00 €', '971.067.817,19 €'],
  'programmed-rate': ['122,89%', '86,13%', '99,68%', '99,76%', '100,00%', '100,06%'],
  committed: ['290.323.449,02 €', '323.626.680,83 €', '294.117.938,21 €', '19.067.780,15 €', '31.541.568,45 €', '958.677.416,67 €'],
  'committed-rate': ['99,80%', '99,14%', '97,74%', '100,00%', '93,43%', '98,72%'],
  paid: ['254.774.002,77 €', '297.276.053,64 €', '281.034.588,71 €', '13.789.845,29 €', '25.768.000,62 €', '872.642.491,03 €'],
  'paid-rate': ['87,76%', '91,86%', '95,55%', '72,32%', '81,70%', '91,03%'],
  certified: ['184.444.180,19 €', '243.965.037,20 €', '229.093.691,59 €', '10.885.134,83 €', '23.056.188,43 €', '691.444.232,24 €'],
  'certified-rate': ['72,40%', '82,07%', '81,52%', '78,94%', '89,48%', '79,24%'],
}

/** What each percentage of Table 2 divides. */
export const rateOf = {
  'programmed-rate': ['programmed', 'allocation'],
  'committed-rate': ['committed', 'programmed'],
  'paid-rate': ['paid', 'committed'],
  'certified-rate': ['certified', 'paid'],
} as const

/** Cells as a list: which figure, and what the document prints. */
export const cellsOf = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([column, cells]) =>
    cells.map((printed, row) => ({ code: `${owners[row]}.${column}`, printed })),
  )
