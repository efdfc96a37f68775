/** Fictional organisations and people, in the columns of the database. */

export const demoWorkspace = {
  id: '01932a00-0000-7000-8000-000000000001',
  name: 'Riverside Reading Partnership',
};

export const demoOrganisations = {
  riverside: {
    id: '01932a00-0000-7000-8000-000000000011',
    name: 'Riverside School District',
    sectors: ['education'],
    domains: ['riverside.example'],
    country: 'US',
    time_zone: 'America/New_York',
  },
  county: {
    id: '01932a00-0000-7000-8000-000000000012',
    name: 'County Health',
    sectors: ['health', 'government'],
    domains: ['countyhealth.example'],
    country: 'US',
    time_zone: 'America/New_York',
  },
  harbor: {
    id: '01932a00-0000-7000-8000-000000000013',
    name: 'Harbor Foundation',
    sectors: ['nonprofit'],
    domains: ['harbor.example'],
    country: 'US',
    time_zone: 'America/Chicago',
  },
  northgate: {
    id: '01932a00-0000-7000-8000-000000000014',
    name: 'Northgate Library Service',
    sectors: ['government', 'community'],
    domains: ['northgate.example'],
    country: 'GB',
    time_zone: 'Europe/London',
  },
} as const;

export type DemoOrganisation = keyof typeof demoOrganisations;

interface DemoPerson {
  id: string;
  organisation: DemoOrganisation;
  name: string;
  addresses: string[];
  title: string | null;
  also_knows: string[];
}

export const demoPeople: DemoPerson[] = [
  {
    id: '01932a00-0000-7000-8000-000000000021',
    organisation: 'riverside',
    name: 'Marcus Bell',
    addresses: ['m.bell@riverside.example'],
    title: 'Reading specialist',
    also_knows: [],
  },
  {
    id: '01932a00-0000-7000-8000-000000000022',
    organisation: 'riverside',
    name: 'Joan Petersen',
    addresses: ['j.petersen@riverside.example'],
    title: 'School nurse',
    also_knows: ['health'],
  },
  {
    id: '01932a00-0000-7000-8000-000000000023',
    organisation: 'county',
    name: 'Priya Nair',
    addresses: ['p.nair@countyhealth.example'],
    title: 'Paediatrician',
    also_knows: [],
  },
  {
    id: '01932a00-0000-7000-8000-000000000024',
    organisation: 'county',
    name: 'Tom Walsh',
    addresses: ['t.walsh@countyhealth.example'],
    title: 'Family programmes',
    also_knows: ['education'],
  },
  {
    id: '01932a00-0000-7000-8000-000000000025',
    organisation: 'harbor',
    name: 'Grace Lindholm',
    addresses: ['grace@harbor.example'],
    title: 'Grants officer',
    also_knows: ['finance'],
  },
  {
    id: '01932a00-0000-7000-8000-000000000026',
    organisation: 'northgate',
    name: 'Owen Price',
    addresses: ['o.price@northgate.example'],
    title: 'Children’s librarian',
    also_knows: ['education'],
  },
];
