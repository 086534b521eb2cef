import fc from 'fast-check';
import { readYaml, PositionedYaml } from './src/content/yaml.ts';
const scalar = fc.constantFrom('东村','0359-0001001','是','a','"引: 号"',"'单'",'"未完',"'未完",'#注','x #y','x#y','8:30','a: b','[甲, 乙]','[甲, 乙','{甲: 乙, 丙: 丁}','{甲: 乙','{甲}','{甲：乙}','[]','{}','|','>-','|2','>','&a','*a','!x','@x','%x','`x','~','null','- x','? x','','：','，x','　x','\tx','x\t','"x" y','[x] y','\\','"\\n"','"\\d"','x:','-','--','---','...');
const line = fc.tuple(fc.constantFrom('','','','  ','    ','      ',' ','\t','　'), fc.constantFrom('','','- ','- - ','-'), fc.constantFrom('名称: ','电话: ','名称:','电话：','','"引": ','名称 : ','# ','? ',': '), scalar).map(p=>p.join(''));
const text = fc.array(line,{maxLength:7}).map(a=>a.join('\n'));
const diffs=new Map(); let ok=0;
fc.assert(fc.property(text,(t)=>{
  const a=readYaml(t); const p=new PositionedYaml(t); const b=p.value;
  if (JSON.stringify(a)===JSON.stringify(b)) {ok++;return;}
  const k=(a===undefined?'fast undef':'fast ok')+'|'+(p.faults[0]?.code??'slow ok');
  if(!diffs.has(k)||diffs.get(k)[0].length>t.length) diffs.set(k,[t,a,b,(diffs.get(k)?.[3]??0)+1]); else diffs.get(k)[3]++;
}),{numRuns:100000});
console.log(ok); for(const [k,[t,j,y,c]] of diffs) console.log(c,k,JSON.stringify(t),JSON.stringify(j),JSON.stringify(y));
