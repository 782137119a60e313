# language: id
@perkara
Fitur: Perkara utuh, dari sumber dana sampai santunan

  Skenario: Nelayan meninggal karena sakit
    Diketahui seorang nelayan
    Ketika ia ditagih iuran untuk bulan Agustus 2024
    Dan ia meninggal karena sakit pada 24 Agustus 2024
    Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
    Dan besar iuran JKK dan JKM sebulan adalah Rp16.800 berdasarkan "PP 44/2015 Pasal 17"
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"
    Tetapi beasiswa pendidikan anak terbuka: tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"

  Skenario: Nelayan tenggelam ketika melaut
    Diketahui seorang nelayan
    Ketika ia ditagih iuran untuk bulan Agustus 2024
    Dan ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
    Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp70.000.000 berdasarkan "Pasal 14 ayat (2)"
    Dan santunan sekaligus JKM tidak terutang berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Dan beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 25 ayat (2) huruf d"

  Skenario: Petugas ketertiban TPS Pemilu meninggal karena kecelakaan ketika bertugas
    Diketahui seorang petugas ketertiban TPS Pemilu
    Ketika ia ditagih iuran untuk bulan Februari 2024
    Dan ia meninggal karena kecelakaan kerja pada 14 Februari 2024
    Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 9 ayat (1)"
    # 0,54% dari Rp700.000
    Dan besar iuran JKK dan JKM sebulan adalah Rp3.780 berdasarkan "PP 44/2015 Pasal 16"
    # 48 x Rp700.000 + 22 juta
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp55.600.000 berdasarkan "Pasal 14 ayat (2)"

  Skenario: Anggota KPPS Pemilu meninggal karena sakit, santunan KPU dan BPJS dibayar keduanya
    Diketahui seorang anggota KPPS Pemilu:
      | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya |
    Ketika ia ditagih iuran untuk bulan Februari 2024
    Dan ia meninggal karena sakit pada 16 Februari 2024
    # 0,54% dari Rp1.100.000
    Maka besar iuran JKK dan JKM sebulan adalah Rp5.940 berdasarkan "PP 44/2015 Pasal 16"
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"
    Dan santunan kematian dari KPU sebesar Rp36.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"
    Dan bantuan pemakaman dari KPU sebesar Rp10.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"

  Skenario: KPPS meninggal sesudah masa tugas mulai, sebelum perlindungan dibeli
    Diketahui seorang anggota KPPS Pemilu:
      | kepesertaan aktif pada tanggal peristiwa                  | tidak |
      | meninggal karena melaksanakan tugas pemilu atau pemilihan | ya    |
    Ketika ia meninggal karena kecelakaan kerja pada 27 Januari 2024
    Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp0 berdasarkan "Pasal 14 ayat (2)"
    Tetapi santunan kematian dari KPU sebesar Rp36.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"

  Skenario: PPS Pilkada yang tidak didaftarkan hanya menerima santunan KPU
    Diketahui seorang anggota PPS Pilkada:
      | kepesertaan aktif pada tanggal peristiwa | tidak |
    Ketika ia ditagih iuran untuk bulan Juni 2024
    Dan ia meninggal dalam tugas pada 10 Juni 2024
    Maka sumber dana iuran adalah dana hibah KPU (NPHD) berdasarkan "Pasal 9 ayat (4) huruf a"
    Dan hak atas jaminan kematian (JKM): tidak, berdasarkan "PP 44/2015 Pasal 34 ayat (1)"
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp0 berdasarkan "Pasal 14 ayat (2)"
    Tetapi santunan kematian dari KPU sebesar Rp36.000.000 berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (besar-santunan)"

  Skenario: Di antara dua pemilihan tidak ada iuran, manfaat, maupun santunan
    Diketahui seorang anggota PPS Pemilu:
      | kepesertaan aktif pada tanggal peristiwa                  | tidak |
      | meninggal karena melaksanakan tugas pemilu atau pemilihan | tidak |
    Ketika ia ditagih iuran untuk bulan Mei 2024
    Dan ia meninggal karena sakit pada 10 Mei 2024
    Maka sumber dana iuran adalah tidak ada yang membayar berdasarkan "Pasal 9 ayat (2)"
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp0 berdasarkan "Pasal 14 ayat (2)"
    Dan santunan kematian dari KPU tidak terutang berdasarkan "Keputusan KPU 59/2023 pasal yang belum diketahui nomornya (penerima)"

  Skenario: PPS mengalami kecelakaan pada April 2024, iuran dibayar tetapi masa tugas berakhir
    Diketahui seorang anggota PPS Pemilu
    Ketika ia ditagih iuran untuk bulan April 2024
    Dan ia meninggal karena kecelakaan kerja pada 10 April 2024
    Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 9 ayat (1)"
    # 48 x Rp1.300.000 + 22 juta sebagai JKK, atau 42 juta sebagai JKM
    Dan jumlah santunan tunai dari BPJS Ketenagakerjaan belum dapat ditentukan dan bergantung pada tafsir:
      | iuran_tanpa_tugas | hasil        | berdasarkan      |
      | ikut_iuran        | Rp84.400.000 | Pasal 14 ayat (2) |
      | ikut_tugas        | Rp42.000.000 | Pasal 14 ayat (2) |
