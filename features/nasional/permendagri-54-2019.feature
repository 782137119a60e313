# language: id
Fitur: Dana Pilkada menurut Permendagri 54/2019 dan Surat Mendagri 400.5.7/4295/SJ

  @permendagri-54-2019 @permendagri-54-2019-pasal-2
  Aturan: Hibah daerah mana yang menanggung badan ad hoc Pilkada 2024 (Pasal 2)

    Skenario: Pemilihan wali kota dan gubernur serentak, tafsirnya belum dipilih
      Diketahui fakta berikut:
        | pemilu atau pemilihan yang ditugaskan | Pilkada 2024 |
        | bulan iuran                           | Oktober 2024 |
      Maka asal dana hibah pemilihan belum dapat ditentukan dan bergantung pada tafsir:
        | asal_hibah | hasil                               | berdasarkan                 |
        | kota       | APBD Kota Cilegon                   | Permendagri 54/2019 Pasal 2 |
        | provinsi   | APBD Provinsi Banten                | Permendagri 54/2019 Pasal 2 |
        | bersama    | APBD kota dan provinsi bersama-sama | Permendagri 54/2019 Pasal 2 |

    Skenario konsep: Tafsirnya sudah dipilih
      Diketahui fakta berikut:
        | pemilu atau pemilihan yang ditugaskan | Pilkada 2024 |
        | bulan iuran                           | Oktober 2024 |
      Dan tafsir "asal_hibah" dibaca "<bacaan>"
      Maka asal dana hibah pemilihan adalah <asal> berdasarkan "Permendagri 54/2019 Pasal 2"

      Contoh:
        | bacaan   | asal                                |
        | kota     | APBD Kota Cilegon                   |
        | provinsi | APBD Provinsi Banten                |
        | bersama  | APBD kota dan provinsi bersama-sama |

    Skenario konsep: Pemilu dan yang tidak sedang diangkat tidak memakai hibah pemilihan
      Diketahui fakta berikut:
        | pemilu atau pemilihan yang ditugaskan | <tugas>      |
        | bulan iuran                           | Oktober 2024 |
      Dan tafsir "asal_hibah" dibaca "<bacaan>"
      Maka asal dana hibah pemilihan tidak diatur

      Contoh:
        | tugas       | bacaan   |
        | Pemilu 2024 | kota     |
        | Pemilu 2024 | provinsi |
        | Pemilu 2024 | bersama  |
        | tidak ada   | kota     |
        | tidak ada   | provinsi |
        | tidak ada   | bersama  |

  @surat-mendagri-4295-2024 @surat-mendagri-4295-2024-perlindungan-badan-ad-hoc
  Aturan: Mulai bulan iuran mana Surat Mendagri diterapkan

    Skenario konsep: Sebelum dan sesudah bulan yang diragukan
      Diketahui fakta berikut:
        | bulan iuran | <bulan> |
      Maka bulan iuran sejak Surat Mendagri 400.5.7/4295/SJ: <hasil>, berdasarkan "Surat Mendagri 400.5.7/4295/SJ pasal yang belum diketahui nomornya (perlindungan-badan-ad-hoc)"

      Contoh:
        | bulan         | hasil |
        | Agustus 2024  | tidak |
        | Oktober 2024  | ya    |
        | November 2024 | ya    |

    Skenario: September 2024 bergantung pada tafsir
      Diketahui fakta berikut:
        | bulan iuran | September 2024 |
      Maka bulan iuran sejak Surat Mendagri 400.5.7/4295/SJ belum dapat ditentukan dan bergantung pada tafsir:
        | bulan_surat | hasil | berdasarkan                                                                                    |
        | september   | ya    | Surat Mendagri 400.5.7/4295/SJ pasal yang belum diketahui nomornya (perlindungan-badan-ad-hoc) |
        | oktober     | tidak | Surat Mendagri 400.5.7/4295/SJ pasal yang belum diketahui nomornya (perlindungan-badan-ad-hoc) |
