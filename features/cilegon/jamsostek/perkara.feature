# language: id
@perkara
Fitur: Perkara utuh, dari sumber dana sampai santunan

  Skenario: Nelayan meninggal karena sakit
    Diketahui seorang nelayan:
      | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Agustus 2024 |
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

  Skenario: Kader kehilangan ibu jari kanan ketika mengantar data, empat belas bulan tidak bekerja
    Diketahui seorang kader
    Dan tafsir "segmen_pengurus" dibaca "bukan_penerima_upah"
    Ketika ia ditagih iuran untuk bulan Maret 2025
    Dan ia mengalami kecelakaan kerja pada 12 Maret 2025
    Dan fakta berikut:
      | lama sementara tidak mampu bekerja           | 14 bulan    |
      | biaya angkutan darat, sungai, atau danau     | Rp6.000.000 |
      | biaya angkutan laut                          | Rp0         |
      | biaya angkutan udara                         | Rp0         |
    Dan daftar cedera:
      | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
      | ibu_jari_tangan                   | kanan       | hilang            |
    Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
    Dan segmen yang terdaftar sesuai dengan hukum: ya, berdasarkan "Pasal 7 ayat (1)"
    Dan penggantian biaya angkutan JKK sebesar Rp5.000.000 berdasarkan "PP 44/2015 Lampiran III huruf a"
    # 12 x Rp1.000.000 + 2 x Rp500.000
    Dan santunan sementara tidak mampu bekerja (STMB) sebesar Rp13.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (tidak-mampu-bekerja)"
    # 15% x 80 x Rp1.000.000
    Dan santunan cacat sebagian JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III huruf b"
    Tetapi santunan cacat total tetap JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf d"

  Skenario: Kader yang kidal dengan cedera yang sama
    Diketahui seorang kader
    Ketika ia mengalami kecelakaan kerja pada 12 Maret 2025
    Dan fakta berikut:
      | pekerja kidal | ya |
    Dan daftar cedera:
      | cedera menurut tabel Lampiran III | sisi cedera | akibat cedera itu |
      | ibu_jari_tangan                   | kanan       | hilang            |
    # kanan dibaca kiri: 12% x 80 x Rp1.000.000
    Maka santunan cacat sebagian JKK sebesar Rp9.600.000 berdasarkan "PP 44/2015 Lampiran III huruf b"

  Skenario: Anggota linmas cacat total ketika berjaga
    Diketahui seorang anggota linmas:
      | iuran itu dibayar Pemerintah Kota                                         | ya        |
      | peran lain orang itu yang iurannya juga dibayar Pemerintah Kota bulan itu | tidak ada |
    Ketika ia ditagih iuran untuk bulan Maret 2025
    Dan ia mengalami kecelakaan kerja pada 12 Maret 2025
    Dan fakta berikut:
      | cacat total tetap                                      | ya     |
      | jam antara kecelakaan kerja dan laporan ketua kelompok | 30 jam |
    Maka sumber dana iuran adalah APBD Kota Cilegon berdasarkan "Pasal 8 ayat (1)"
    Dan laporan ketua kelompok tepat waktu: ya, berdasarkan "Pasal 19 ayat (1)"
    Dan iuran dibayar ganda: tidak, berdasarkan "Pasal 18 ayat (1)"
    # 70% x 80 x Rp1.000.000
    Dan santunan cacat total tetap JKK sebesar Rp56.000.000 berdasarkan "PP 44/2015 Lampiran III huruf d"
    Dan santunan berkala cacat total tetap JKK sebesar Rp12.000.000 berdasarkan "PP 44/2015 Lampiran III huruf e"
    Dan beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (beasiswa-cacat-total) ayat (1)"
    Tetapi santunan cacat sebagian JKK tidak terutang berdasarkan "PP 44/2015 Lampiran III huruf b"

  Skenario: Ketua RT meninggal karena sakit, dua anaknya di SMA dan perguruan tinggi
    Diketahui seorang ketua RT:
      | tanggal pendaftaran | 1 Februari 2020 |
      | masa iur            | 64 bulan        |
    Ketika ia ditagih iuran untuk bulan Juni 2025
    Dan ia meninggal karena sakit pada 9 Juni 2025
    Dan ia mengajukan beasiswa pada 4 Agustus 2025
    Dan fakta berikut:
      | peristiwa yang menghentikan bantuan                                  | meninggal dunia |
      | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Mei 2025        |
    Dan daftar anak:
      | tanggal lahir anak | masih menempuh pendidikan atau pelatihan | jenjang pendidikan anak | anak sudah menikah | pekerjaan anak | urutan anak menurut pendaftaran | urutan anak menurut pilihan keluarga | jumlah tahun beasiswa yang sudah diterima pada jenjang sekarang | jumlah tahun beasiswa yang sudah diterima pada TK |
      | 2 November 2008    | ya                                       | sma                     | tidak              | tidak_bekerja  | 2                               | 2                                    | 0                                                               | 0                                                 |
      | 21 April 2005      | ya                                       | perguruan_tinggi        | tidak              | tidak_bekerja  | 1                               | 1                                    | 1                                                               | 0                                                 |
    Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp42.000.000 berdasarkan "Pasal 14 ayat (2)"
    Dan beasiswa pendidikan anak terbuka: ya, berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf d"
    # Rp3.000.000 + Rp12.000.000
    Dan jumlah beasiswa setahun sebesar Rp15.000.000 berdasarkan "PP 44/2015 pasal yang belum diketahui nomornya (jumlah-beasiswa)"
    Dan bantuan iuran berhenti: ya, berdasarkan "Pasal 16 ayat (1) huruf a"
    Dan bulan terakhir bantuan iuran adalah Mei 2025 berdasarkan "Pasal 16 ayat (2)"

  Skenario: Nelayan berhenti melaut, tidak ada uang dari JKK maupun JKM
    Diketahui seorang nelayan:
      | sebab berhenti bekerja                                               | berhenti_usaha             |
      | diikutsertakan dalam JHT                                             | tidak                      |
      | peristiwa yang menghentikan bantuan                                  | tidak lagi memenuhi syarat |
      | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | Juni 2025                  |
    Ketika ia ditagih iuran untuk bulan Juni 2025
    Dan ia berhenti bekerja pada 30 Juni 2025
    Maka manfaat uang ketika berhenti bekerja adalah tidak ada berdasarkan "Pasal 15 ayat (1)"
    Dan alasan tidak ada manfaat uang ketika berhenti bekerja adalah bukan_penerima_upah berdasarkan "Pasal 15 ayat (4) huruf a"
    Dan bantuan iuran berhenti: ya, berdasarkan "Pasal 16 ayat (1) huruf c"
    Dan bulan terakhir bantuan iuran adalah Juni 2025 berdasarkan "Pasal 16 ayat (2)"

  Skenario: Nelayan tenggelam ketika kota belum membayar iurannya, dan anggarannya ada
    Diketahui seorang nelayan:
      | tanggal bantuan iuran dibayar                      | 2 September 2024 |
      | klaim ditolak karena iuran belum dibayar           | ya               |
      | nilai manfaat yang ditolak                         | Rp70.000.000     |
      | ada anggaran untuk menanggung manfaat yang ditolak | ya               |
      | kepesertaan aktif pada tanggal peristiwa           | tidak            |
      | bulan berturut-turut tanpa iuran sampai dengan bulan peristiwa | 4 bulan |
      | bulan iuran terakhir yang sudah dibayar ketika peristiwa itu terjadi | April 2024 |
      | tanggal peristiwa yang menghentikan bantuan | 24 Agustus 2024 |
    Ketika ia ditagih iuran untuk bulan Agustus 2024
    Dan ia meninggal karena kecelakaan kerja pada 24 Agustus 2024
    Maka jumlah santunan tunai dari BPJS Ketenagakerjaan sebesar Rp0 berdasarkan "Pasal 14 ayat (2)"
    Tetapi jumlah yang ditanggung Pemerintah Kota karena terlambat membayar sebesar Rp70.000.000 berdasarkan "Pasal 13 ayat (2)"
