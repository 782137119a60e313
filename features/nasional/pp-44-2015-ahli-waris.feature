# language: id
@pp-44-2015-pasal-37
Fitur: Penerima santunan menurut urutan ahli waris, PP 44/2015 Pasal 37 ayat (5)

  Skenario konsep: Urutan ahli waris
    Diketahui fakta berikut:
      | ada janda, duda, atau anak                             | <inti>     |
      | ada keturunan atau orang tua sampai derajat kedua      | <lurus>    |
      | ada saudara kandung                                    | <saudara>  |
      | ada mertua                                             | <mertua>   |
      | ada orang yang ditunjuk dalam wasiat                   | <wasiat>   |
    Ketika ia meninggal pada 24 Agustus 2024
    Maka penerima santunan kematian adalah <penerima> berdasarkan "PP 44/2015 Pasal 37 ayat (5)"
    Dan penerima biaya pemakaman adalah <pemakaman> berdasarkan "PP 44/2015 Pasal 37 ayat (5)"

    Contoh: setiap tingkat mendahului tingkat sesudahnya
      | inti  | lurus | saudara | mertua | wasiat | penerima                                           | pemakaman                      |
      | ya    | ya    | ya      | ya     | ya     | janda, duda, atau anak                             | penerima santunan              |
      | tidak | ya    | ya      | ya     | ya     | keturunan sedarah garis lurus sampai derajat kedua | penerima santunan              |
      | tidak | tidak | ya      | ya     | ya     | saudara kandung                                    | penerima santunan              |
      | tidak | tidak | tidak   | ya     | ya     | mertua                                             | penerima santunan              |
      | tidak | tidak | tidak   | tidak  | ya     | orang yang ditunjuk dalam wasiat                   | penerima santunan              |
      | tidak | tidak | tidak   | tidak  | tidak  | Dana Jaminan Sosial                                | pihak yang mengurus pemakaman  |

    Contoh: saudara dan mertua, hanya saudara yang menerima
      | inti  | lurus | saudara | mertua | wasiat | penerima                                           | pemakaman                      |
      | tidak | tidak | ya      | ya     | tidak  | saudara kandung                                    | penerima santunan              |

    Contoh: hanya satu tingkat yang ada
      | inti  | lurus | saudara | mertua | wasiat | penerima                                           | pemakaman                      |
      | ya    | tidak | tidak   | tidak  | tidak  | janda, duda, atau anak                             | penerima santunan              |
      | tidak | ya    | tidak   | tidak  | tidak  | keturunan sedarah garis lurus sampai derajat kedua | penerima santunan              |
      | tidak | tidak | ya      | tidak  | tidak  | saudara kandung                                    | penerima santunan              |
      | tidak | tidak | tidak   | ya     | tidak  | mertua                                             | penerima santunan              |

    Contoh: yang sesudahnya tidak perlu diketahui
      | inti  | lurus | saudara    | mertua     | wasiat     | penerima               | pemakaman         |
      | ya    | tidak tahu | tidak tahu | tidak tahu | tidak tahu | janda, duda, atau anak | penerima santunan |
      | tidak | tidak | ya         | tidak tahu | tidak tahu | saudara kandung        | penerima santunan |

  Skenario: Yang mendahului harus diketahui
    Diketahui fakta berikut:
      | ada janda, duda, atau anak                        | tidak tahu |
      | ada keturunan atau orang tua sampai derajat kedua | ya         |
    Ketika ia meninggal pada 24 Agustus 2024
    Maka penerima santunan kematian cukup dilengkapi dengan "ada janda, duda, atau anak"

  Skenario: Urutan pada hari pertama PP 44/2015
    Diketahui fakta berikut:
      | ada janda, duda, atau anak | ya |
    Ketika ia meninggal pada 1 Juli 2015
    Maka penerima santunan kematian adalah janda, duda, atau anak berdasarkan "PP 44/2015 Pasal 37 ayat (5)"
    Dan penerima biaya pemakaman adalah penerima santunan berdasarkan "PP 44/2015 Pasal 37 ayat (5)"

  Skenario: Sebelum PP 44/2015 urutannya tidak diatur
    Diketahui fakta berikut:
      | ada janda, duda, atau anak | ya |
    Ketika ia meninggal pada 30 Juni 2015
    Maka penerima santunan kematian tidak diatur
